<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>%1 labels in %2 frames lie on or outside the border of their frame; DeepLabCut drops them.</source>
        <translation>%2 帧中有 %1 个标注位于帧边界上或边界外；DeepLabCut 会丢弃它们。</translation>
    </message>
    <message>
        <source>%1 of the labels are missing in %2 frames: a part that can be seen there but has no label is trained as background.</source>
        <translation>%2 帧中缺少 %1 的标注：看得见却没有标注的部位会被当作背景训练。</translation>
    </message>
    <message>
        <source>Leave unlabelled parts out of the loss</source>
        <translation>损失中排除未标注的部位</translation>
    </message>
    <message>
        <source>The .mat file holds whole pixels: labels are moved up and left by %1 px on average when DeepLabCut trains from it.</source>
        <translation>.mat 文件只保存整数像素：DeepLabCut 用它训练时，标注平均向左上移动 %1 px。</translation>
    </message>
    <message>
        <source>project_path is %1, but the project lies in %2: DeepLabCut would look for the images in the old place.</source>
        <translation>project_path 为 %1，但项目位于 %2：DeepLabCut 会在旧位置寻找图像。</translation>
    </message>
    <message>
        <source>Write the new place</source>
        <translation>写入新位置</translation>
    </message>
    <message>
        <source>The body parts stand in another order, or there are more of them, than in the project&apos;s config.yaml; labels and maps would not match.</source>
        <translation>身体部位的顺序或数量与项目的 config.yaml 不同；标注与得分图将不匹配。</translation>
    </message>
    <message>
        <source>The body parts of this file are not those of the project: %1 is missing. Create the training set again.</source>
        <translation>此文件的身体部位与项目不符：缺少 %1。请重新创建训练集。</translation>
    </message>
    <message>
        <source>TrainingFraction %1 in config.yaml has more than two decimals: DeepLabCut&apos;s split is empty.</source>
        <translation>config.yaml 中的 TrainingFraction %1 超过两位小数：DeepLabCut 的划分会为空。</translation>
    </message>
    <message>
        <source>In %1 of %2 frames the discs of one body part of different animals touch (radius %3 px at the upper jitter): they share a map, and the later animal&apos;s offsets replace the earlier one&apos;s.</source>
        <translation>%2 帧中有 %1 帧，不同动物同一部位的圆盘相接（抖动上限时半径 %3 px）：它们共用一张图，后一只动物的偏移会替换前一只的。</translation>
    </message>
    <message>
        <source>In %1 of %2 frames the bands of one limb of different animals overlap (half-width %3 px at the upper jitter): the later animal overwrites the earlier one.</source>
        <translation>%2 帧中有 %1 帧，不同动物同一肢段的带状区域重叠（抖动上限时半宽 %3 px）：后一只动物会覆盖前一只。</translation>
    </message>
    <message>
        <source>%1 of %2 frames are small (%3 px): with global_scale 1 no detail is lost.</source>
        <translation>%2 帧中有 %1 帧较小（%3 px）：global_scale 设为 1 不会丢失细节。</translation>
    </message>
    <message>
        <source>Set to 1</source>
        <translation>设为 1</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>删除该键</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>重命名该键</translation>
    </message>
    <message>
        <source>Write true</source>
        <translation>写为 true</translation>
    </message>
    <message>
        <source>%1 is read by the multi-animal loader only; this configuration crops by cropratio and crop_by.</source>
        <translation>%1 仅由多动物加载器读取；此配置按 cropratio 和 crop_by 裁剪。</translation>
    </message>
    <message>
        <source>rotratio is never read by this loader; it reads rotateratio, which is absent, so 0.4 is used.</source>
        <translation>此加载器从不读取 rotratio；它读取缺失的 rotateratio，因此使用 0.4。</translation>
    </message>
    <message>
        <source>%1 is not read by the multi-animal loader: it always crops, rotates with apply_prob and never mirrors.</source>
        <translation>多动物加载器不读取 %1：它总是裁剪，以 apply_prob 旋转，从不镜像。</translation>
    </message>
    <message>
        <source>fliplr needs symmetric_pairs, the left and right body parts that swap; without them nothing is flipped.</source>
        <translation>fliplr 需要 symmetric_pairs，即互换的左右身体部位；没有它们就不会翻转。</translation>
    </message>
    <message>
        <source>Add the pairs by their names</source>
        <translation>按名称添加配对</translation>
    </message>
    <message>
        <source>With fliplr %1 the left and right labels are swapped on images that are not flipped too; only true is safe.</source>
        <translation>fliplr 为 %1 时，未翻转的图像上左右标注也会互换；只有 true 是安全的。</translation>
    </message>
    <message>
        <source>mirror flips the image but does not swap left and right: %1 is trained on the wrong side. Use fliplr with symmetric_pairs.</source>
        <translation>mirror 翻转图像但不交换左右：%1 会在错误的一侧训练。请改用 fliplr 加 symmetric_pairs。</translation>
    </message>
    <message>
        <source>motion_blur is absent, and absent means on: %1 of the images are blurred along a random direction.</source>
        <translation>缺少 motion_blur，而缺少即为开启：%1 的图像会沿随机方向模糊。</translation>
    </message>
    <message>
        <source>covering is absent, and absent means on: %1 of the images get small black holes.</source>
        <translation>缺少 covering，而缺少即为开启：%1 的图像会出现小黑洞。</translation>
    </message>
    <message>
        <source>elastic_transform is absent, and absent means on: %1 of the images are warped by up to a few pixels.</source>
        <translation>缺少 elastic_transform，而缺少即为开启：%1 的图像会扭曲最多几个像素。</translation>
    </message>
    <message>
        <source>%1 is absent: this operation is used on 10 % of the images, not on 40 % as DeepLabCut&apos;s comments say.</source>
        <translation>缺少 %1：此操作用于 10 % 的图像，而不是 DeepLabCut 注释所说的 40 %。</translation>
    </message>
    <message>
        <source>The two numbers of %1 are a choice between two values, not a range: YAML has no way to write a range here.</source>
        <translation>%1 的两个数字是二选一，而不是范围：这里的 YAML 无法写出范围。</translation>
    </message>
    <message>
        <source>Emboss is on for %1 of the images; its lists are choices, so %2 of these stay unchanged and the others get one of the listed strengths, nothing between.</source>
        <translation>Emboss 对 %1 的图像开启；其列表是离散选项，因此其中 %2 保持不变，其余使用所列强度之一，没有中间值。</translation>
    </message>
    <message>
        <source>Use a smooth range</source>
        <translation>使用平滑范围</translation>
    </message>
    <message>
        <source>Histogram equalisation treats red, green and blue apart and so shifts colours.</source>
        <translation>直方图均衡分别处理红绿蓝，因此会改变颜色。</translation>
    </message>
    <message>
        <source>deterministic re-seeds at every batch: from the second or third on, the same images at the same scale repeat forever.</source>
        <translation>deterministic 在每个批次重置随机种子：从第二或第三批起，同样的图像和缩放永远重复。</translation>
    </message>
    <message>
        <source>The project&apos;s engine is pytorch: DeepLabCut trains it from pytorch_config.yaml and never reads this file. PoseTuner trains from it.</source>
        <translation>项目的引擎是 pytorch：DeepLabCut 从 pytorch_config.yaml 训练，从不读取此文件。PoseTuner 用它训练。</translation>
    </message>
    <message>
        <source>The multi-stage decoder is only built when stride is below 8; with stride %1 the plain decoder is trained.</source>
        <translation>只有 stride 小于 8 时才构建多级解码器；stride 为 %1 时训练普通解码器。</translation>
    </message>
    <message>
        <source>ResNet-50 has only 6 units in block 3; intermediate supervision at layer %1 stops with a KeyError.</source>
        <translation>ResNet-50 的第 3 块只有 6 个单元；在第 %1 层做中间监督会以 KeyError 终止。</translation>
    </message>
    <message>
        <source>%1 has no effect in any version of DeepLabCut.</source>
        <translation>%1 在任何版本的 DeepLabCut 中都不起作用。</translation>
    </message>
    <message>
        <source>With a gaussian score map pos_dist_thresh is not used.</source>
        <translation>使用高斯得分图时不使用 pos_dist_thresh。</translation>
    </message>
    <message>
        <source>With stride 4 the score map only fits the network&apos;s output when smfactor is 4.</source>
        <translation>stride 为 4 时，只有 smfactor 为 4 得分图才与网络输出匹配。</translation>
    </message>
    <message>
        <source>Set smfactor to 4</source>
        <translation>将 smfactor 设为 4</translation>
    </message>
    <message>
        <source>weigh_only_present_joints stops multi-animal training with an IndexError in DeepLabCut.</source>
        <translation>在 DeepLabCut 中 weigh_only_present_joints 会使多动物训练以 IndexError 终止。</translation>
    </message>
    <message>
        <source>Without location refinement the network cannot be evaluated: the decoder needs it.</source>
        <translation>没有位置精修，网络无法评估：解码器需要它。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The loader reads %1 as text, not as a number; write %2.</source>
        <translation>加载器将 %1 读作文本而非数字；请写 %2。</translation>
    </message>
    <message>
        <source>Write it so that all read it alike</source>
        <translation>写成所有读取器含义一致的形式</translation>
    </message>
    <message>
        <source>%1 is true or false for one reader and a word for the other; write true or false.</source>
        <translation>%1 对一种读取器是真或假，对另一种是单词；请写 true 或 false。</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>提高上限</translation>
    </message>
    <message>
        <source>Lower the limit</source>
        <translation>降低下限</translation>
    </message>
    <message>
        <source>In %1 of the batches the scaled crop breaks the size limits and the loader silently takes the unscaled crop_size instead; the limits never look at the frame here.</source>
        <translation>%1 的批次中，缩放后的裁剪超出尺寸限制，加载器会静默改用未缩放的 crop_size；这里的限制从不检查帧本身。</translation>
    </message>
    <message>
        <source>At the upper jitter the crop is %1 px, larger than %2 of %3 frames: the target maps do not fit the network&apos;s output.</source>
        <translation>抖动上限时裁剪为 %1 px，大于 %3 帧中的 %2 帧：目标图与网络输出不匹配。</translation>
    </message>
    <message>
        <source>Limit the jitter to 1</source>
        <translation>将抖动限制为 1</translation>
    </message>
    <message>
        <source>This loader never resizes the image: global_scale and jitter only change the crop, here from %1 to %2 px of the frame, and with it the disc radius and the PAF width.</source>
        <translation>此加载器从不缩放图像：global_scale 和抖动只改变裁剪（此处为帧上的 %1 到 %2 px），并随之改变圆盘半径和 PAF 宽度。</translation>
    </message>
    <message>
        <source>crop_size is larger than %1 of %2 frames: they are padded with black at a random side.</source>
        <translation>crop_size 大于 %2 帧中的 %1 帧：它们会在随机一侧用黑色填充。</translation>
    </message>
    <message>
        <source>At the lower jitter the crop is %1 px: %2 of the animals are longer than that and can never be whole in it.</source>
        <translation>抖动下限时裁剪为 %1 px：%2 的动物比它更长，永远无法完整落入其中。</translation>
    </message>
    <message>
        <source>Enlarge the crop</source>
        <translation>增大裁剪</translation>
    </message>
    <message>
        <source>The frames have %1 different sizes: each batch is stretched to the shape of one random frame, so animals change their proportions.</source>
        <translation>帧有 %1 种不同尺寸：每个批次会被拉伸为某一随机帧的形状，动物的比例会改变。</translation>
    </message>
    <message>
        <source>Training sees animals at %1 to %2 of their size, but videos are analysed at full size: let the jitter reach 1 / global_scale.</source>
        <translation>训练中动物为其尺寸的 %1 到 %2 倍，而视频按原尺寸分析：让抖动达到 1 / global_scale。</translation>
    </message>
    <message>
        <source>Extend the jitter</source>
        <translation>扩大抖动</translation>
    </message>
    <message>
        <source>At the lower jitter the disc&apos;s radius is %1 px; below %2 px some labels mark no cell of the score map at all and are trained as background.</source>
        <translation>抖动下限时圆盘半径为 %1 px；小于 %2 px 时，有些标注在得分图上不占任何单元，会被当作背景训练。</translation>
    </message>
    <message>
        <source>Enlarge the disc</source>
        <translation>增大圆盘</translation>
    </message>
    <message>
        <source>pafwidth is divided by the scale: at the lower jitter the half-width is %1 px, more than the typical limb of %2 px, so bands of neighbouring limbs and animals overwrite each other.</source>
        <translation>pafwidth 会除以缩放：抖动下限时半宽为 %1 px，超过典型肢段的 %2 px，相邻肢段和动物的带状区域会互相覆盖。</translation>
    </message>
    <message>
        <source>Narrow the bands</source>
        <translation>缩窄带宽</translation>
    </message>
    <message>
        <source>A crop chosen for a keypoint does not contain it in %1 of the cases: %2 of %3 labels lie near a border, and the shift of %4 moves the crop away.</source>
        <translation>为某关键点选取的裁剪有 %1 的情况不包含它：%3 个标注中有 %2 个靠近边界，%4 的位移会把裁剪移开。</translation>
    </message>
    <message>
        <source>%1: %2 lies outside the range in which it can work, %3 to %4.</source>
        <translation>%1：%2 超出可用范围 %3 到 %4。</translation>
    </message>
    <message>
        <source>%1: %2 is unusual; most projects use %3 to %4.</source>
        <translation>%1：%2 不常见；多数项目使用 %3 到 %4。</translation>
    </message>
    <message>
        <source>scale_jitter_lo %1 is larger than scale_jitter_up %2.</source>
        <translation>scale_jitter_lo %1 大于 scale_jitter_up %2。</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Step %1 of multi_step ends at iteration %2, not after the step before it (%3): its rate and those behind it are never reached.</source>
        <translation>multi_step 的第 %1 步在迭代 %2 结束，不晚于前一步（%3）：它及其后的学习率永远不会用到。</translation>
    </message>
    <message>
        <source>The learning rate of step %1 is %2: the network does not learn then.</source>
        <translation>第 %1 步的学习率为 %2：此时网络不学习。</translation>
    </message>
    <message>
        <source>A learning rate of %1 suits sgd; adam usually diverges above 0.001.</source>
        <translation>学习率 %1 适合 sgd；adam 超过 0.001 通常会发散。</translation>
    </message>
    <message>
        <source>A highest learning rate of %1 suits adam; with sgd the training hardly moves.</source>
        <translation>最高学习率 %1 适合 adam；使用 sgd 时训练几乎不动。</translation>
    </message>
    <message>
        <source>The training ends at iteration %1, before the first snapshot at %2: only the final one is saved.</source>
        <translation>训练在迭代 %1 结束，早于 %2 处的第一个快照：只会保存最后一个。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 has %4 entries.</source>
        <translation>%1 为 %2，但 %3 有 %4 项。</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>更正数字</translation>
    </message>
    <message>
        <source>A batch of %1 needs about %2 GiB on the graphics card; %3 has %4 GiB free.</source>
        <translation>%1 张的批次约需 %2 GiB 显存;%3 空闲 %4 GiB。</translation>
    </message>
    <message>
        <source>Take the largest batch that fits</source>
        <translation>采用能放下的最大批次</translation>
    </message>
    <message>
        <source>%1 of %2 test frames look nearly the same as a training frame (%3): the test error will be too good.</source>
        <translation>%2 个测试帧中有 %1 个与某个训练帧几乎相同(%3):测试误差会过于乐观。</translation>
    </message>
    <message>
        <source>global_scale is absent: the loader uses 1.0, not the 0.8 that DeepLabCut writes into its files.</source>
        <translation>缺少 global_scale:加载器使用 1.0,而不是 DeepLabCut 写入文件的 0.8。</translation>
    </message>
    <message>
        <source>Write what is used</source>
        <translation>写入实际使用的值</translation>
    </message>
    <message>
        <source>batch_size %1 is silently replaced by 1: this loader knows nothing else.</source>
        <translation>batch_size %1 会被悄悄替换为 1:此加载器只支持 1。</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become larger than max_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%2 帧中有 %1 帧(%3 px;抖动下限、中点、上限处:%6、%7、%8;多在 %9)在缩放抖动下可能超过 max_input_size %4:其 %5 的抽样会被拒绝,而没有任何合适帧的批次会使训练彻底停止。</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become larger than max_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%2 帧中有 %1 帧(%3 px;抖动下限、中点、上限处:%6、%7、%8;多在 %9)在缩放抖动下可能超过 max_input_size %4:其 %5 的抽样会被悄悄跳过。</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become smaller than min_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%2 帧中有 %1 帧(%3 px;抖动下限、中点、上限处:%6、%7、%8;多在 %9)在缩放抖动下可能小于 min_input_size %4:其 %5 的抽样会被拒绝,而没有任何合适帧的批次会使训练彻底停止。</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become smaller than min_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%2 帧中有 %1 帧(%3 px;抖动下限、中点、上限处:%6、%7、%8;多在 %9)在缩放抖动下可能小于 min_input_size %4:其 %5 的抽样会被悄悄跳过。</translation>
    </message>
    <message>
        <source>With crop_sampling none frames are not cropped, but the target maps are made for crop_size at the drawn scale: they do not fit each other, and DeepLabCut stops.</source>
        <translation>crop_sampling 为 none 时帧不会被裁剪,但目标图按抽取尺度下的 crop_size 生成:两者不匹配,DeepLabCut 会停止。</translation>
    </message>
    <message>
        <source>Use hybrid</source>
        <translation>使用 hybrid</translation>
    </message>
    <message>
        <source>In %1 of %2 frames no animal was ever whole in 8 crops at the middle of the jitter; at its low, middle and high end the crops lose %3, %4 and %5 of the labels.</source>
        <translation>%2 帧中有 %1 帧在抖动中点的 8 次裁剪里从未有完整的动物;在抖动的下限、中点和上限,裁剪分别丢失 %3、%4 和 %5 的标注。</translation>
    </message>
    <message>
        <source>%1 of %2 frames are large (%3 px), and so are the animals (%4 px at this scale): a smaller global_scale trains faster and shows as much of them.</source>
        <translation>%2 帧中有 %1 帧很大(%3 px),动物也很大(此尺度下 %4 px):较小的 global_scale 训练更快,而看到的内容一样多。</translation>
    </message>
    <message>
        <source>Scale down</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>98 % of the animals are at most %1 px long, the crop is %2 px in the middle of the jitter: a smaller one trains faster and loses nothing of them.</source>
        <translation>98 % 的动物最长 %1 px,而裁剪在抖动中点为 %2 px:较小的裁剪训练更快,且不会丢失动物。</translation>
    </message>
    <message>
        <source>Take three animal lengths</source>
        <translation>取三倍动物长度</translation>
    </message>
    <message>
        <source>Half of the body parts have another one of the same animal within %1 px, but the disc&apos;s radius is %2 px: a smaller disc tells them apart better.</source>
        <translation>一半的身体部位在 %1 px 内有同一动物的另一部位,而圆盘半径为 %2 px:较小的圆盘能更好地区分它们。</translation>
    </message>
    <message>
        <source>Make the disc smaller</source>
        <translation>缩小圆盘</translation>
    </message>
    <message>
        <source>The %1 labelled animals point in all directions: turning them by up to 180 degrees instead of %2 shows the network only what it will meet.</source>
        <translation>%1 只已标注的动物朝向各个方向:旋转至多 180 度而非 %2 度,只会让网络看到它将遇到的情形。</translation>
    </message>
    <message>
        <source>Turn all around</source>
        <translation>全方位旋转</translation>
    </message>
    <message>
        <source>The names show left and right parts: flipped images with swapped labels would teach both sides from each frame. Not where the two sides really differ.</source>
        <translation>名称显示有左右部位:翻转图像并交换标注可从每帧学到两侧。若两侧确有差异则不适用。</translation>
    </message>
    <message>
        <source>Flip, with these pairs</source>
        <translation>使用这些配对进行翻转</translation>
    </message>
    <message>
        <source>gaussian_noise true adds noise of at most one grey level, which nobody can see; write its standard deviation.</source>
        <translation>gaussian_noise 为 true 时噪声至多一个灰度级,肉眼不可见;请写入其标准差。</translation>
    </message>
    <message>
        <source>Set to 12.75</source>
        <translation>设为 12.75</translation>
    </message>
    <message>
        <source>An empty affine is not off: it rotates, scales, shifts by 10 % and shears by 10 degrees, on 90 % of the images.</source>
        <translation>空的 affine 并不是关闭:它会在 90 % 的图像上旋转、缩放、平移 10 % 并剪切 10 度。</translation>
    </message>
    <message>
        <source>Write DeepLabCut&apos;s own values</source>
        <translation>写入 DeepLabCut 自己的值</translation>
    </message>
    <message>
        <source>affine.p is absent: the transform is used on 90 % of the images, not on half of them.</source>
        <translation>缺少 affine.p:该变换用于 90 % 的图像,而不是一半。</translation>
    </message>
    <message>
        <source>Set p to 0.5</source>
        <translation>将 p 设为 0.5</translation>
    </message>
    <message>
        <source>rotation true is read as 1: images turn by at most one degree.</source>
        <translation>rotation 为 true 会被读作 1:图像至多旋转一度。</translation>
    </message>
    <message>
        <source>Set to 30 degrees</source>
        <translation>设为 30 度</translation>
    </message>
    <message>
        <source>With scaling below 1 and no crop the picture shrinks to %1 of its size on a black canvas that stays as large.</source>
        <translation>scaling 小于 1 且没有裁剪时,图像会缩小到 %1 倍,而黑色画布大小不变。</translation>
    </message>
    <message>
        <source>Do not shrink</source>
        <translation>不缩小</translation>
    </message>
    <message>
        <source>hflip 1 flips half of the images; 1.0 flips all of them. Write the probability with a decimal point.</source>
        <translation>hflip 为 1 时翻转一半图像;1.0 时翻转全部。请用小数点书写概率。</translation>
    </message>
    <message>
        <source>Write 0.5</source>
        <translation>写入 0.5</translation>
    </message>
    <message>
        <source>Of %1 individuals only the first one has its left and right labels swapped; the others are trained on the wrong side.</source>
        <translation>在 %1 个个体中,只有第一个会交换左右标注;其余的会在错误的一侧训练。</translation>
    </message>
    <message>
        <source>hflip without symmetries mirrors the image but not the names: left parts are trained as right ones.</source>
        <translation>没有 symmetries 的 hflip 会翻转图像但不交换名称:左侧部位会被当作右侧训练。</translation>
    </message>
    <message>
        <source>crop_sampling needs four parts; without %1 DeepLabCut stops with a KeyError.</source>
        <translation>crop_sampling 需要四个部分;缺少 %1 时 DeepLabCut 会以 KeyError 停止。</translation>
    </message>
    <message>
        <source>Add DeepLabCut&apos;s own values</source>
        <translation>补上 DeepLabCut 自己的值</translation>
    </message>
    <message>
        <source>The method is called keypoints; with keypoint DeepLabCut stops with a ValueError.</source>
        <translation>该方法名为 keypoints;写成 keypoint 时 DeepLabCut 会以 ValueError 停止。</translation>
    </message>
    <message>
        <source>Write keypoints</source>
        <translation>写入 keypoints</translation>
    </message>
    <message>
        <source>max_shift %1 is clamped to %2.</source>
        <translation>max_shift %1 会被限制为 %2。</translation>
    </message>
    <message>
        <source>The shift of up to %1 of the crop goes right and down only: animals gather in the upper left of the crops.</source>
        <translation>至多 %1 个裁剪边长的平移只向右和向下:动物会聚集在裁剪的左上方。</translation>
    </message>
    <message>
        <source>Set to 0.1</source>
        <translation>设为 0.1</translation>
    </message>
    <message>
        <source>DeepLabCut 3 neither reads nor refuses %1: it does nothing, and the rest of %2 stays in force.</source>
        <translation>DeepLabCut 3 既不读取也不拒绝 %1:它不起作用,而 %2 的其余部分仍然有效。</translation>
    </message>
    <message>
        <source>%1 is on or off, nothing else: its options are ignored, and it is used on half of the images.</source>
        <translation>%1 只有开或关:其选项会被忽略,并用于一半图像。</translation>
    </message>
    <message>
        <source>DeepLabCut 3 takes %1 here for a word, and a word counts as true; write true or false.</source>
        <translation>DeepLabCut 3 在此将 %1 视为文本,而文本算作真;请写 true 或 false。</translation>
    </message>
    <message>
        <source>With two body parts there is one limb, and DeepLabCut 3 needs two to put an animal together: it never predicts any. Add a body part, or train a top-down model.</source>
        <translation>两个身体部位只有一条肢体连接,而 DeepLabCut 3 需要两条才能组成一只动物:它永远不会预测出任何动物。请添加一个身体部位,或训练自上而下的模型。</translation>
    </message>
    <message>
        <source>With one body part mAP is always 0 and the error during training is not a number: the snapshot called best is simply the first one.</source>
        <translation>只有一个身体部位时 mAP 恒为 0,训练期间的误差不是数字:所谓最佳 snapshot 只是第一个。</translation>
    </message>
    <message>
        <source>Top-down models know neither identities nor unique body parts: DeepLabCut 3 refuses to train this.</source>
        <translation>自上而下的模型既不支持身份也不支持唯一身体部位:DeepLabCut 3 会拒绝训练。</translation>
    </message>
    <message>
        <source>Where a crop leaves the frame it is filled with the mean colour in training and with black in analysis.</source>
        <translation>裁剪超出帧的部分,训练时以平均颜色填充,分析时以黑色填充。</translation>
    </message>
    <message>
        <source>HRNet&apos;s images are padded to multiples of 32 at a random side; a crop of %1 px avoids that.</source>
        <translation>HRNet 的图像会在随机一侧填充到 32 的倍数;%1 px 的裁剪可避免这一点。</translation>
    </message>
    <message>
        <source>Take multiples of 32</source>
        <translation>取 32 的倍数</translation>
    </message>
    <message>
        <source>The pretrained weights expect normalised images; without normalize_images they start from nonsense.</source>
        <translation>预训练权重需要归一化的图像;没有 normalize_images,起点毫无意义。</translation>
    </message>
    <message>
        <source>The loss of a head is the mean of its %1 weighted losses, not their sum: a weight of %2 instead of %3 changes the rate of learning of all of them.</source>
        <translation>一个头的损失是其 %1 个加权损失的均值而非总和:权重为 %2 而非 %3 会改变所有损失的学习速度。</translation>
    </message>
    <message>
        <source>Take DeepLabCut&apos;s own weight</source>
        <translation>采用 DeepLabCut 自己的权重</translation>
    </message>
    <message>
        <source>Offsets are trained in units of %1 px and read in units of %2 px: every prediction is moved by that.</source>
        <translation>偏移以 %1 px 为单位训练,却以 %2 px 为单位读取:每个预测都会因此偏移。</translation>
    </message>
    <message>
        <source>Make them agree</source>
        <translation>使其一致</translation>
    </message>
    <message>
        <source>%1 epochs are fewer than the evaluation interval of %2: the network is never evaluated, and there is no best snapshot.</source>
        <translation>%1 个 epoch 少于评估间隔 %2:网络永远不会被评估,也没有最佳 snapshot。</translation>
    </message>
    <message>
        <source>Evaluate after the last epoch</source>
        <translation>在最后一个 epoch 后评估</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s own window passes the number in its field instead of %1; your %2 counts when training is started by a script or from here.</source>
        <translation>DeepLabCut 自己的窗口会用其输入框中的数字代替 %1;只有从脚本或从这里启动训练时,您的 %2 才有效。</translation>
    </message>
    <message>
        <source>Do not shift</source>
        <translation>不平移</translation>
    </message>
    <message>
        <source>Parts without a label count as lying at (0, 0): %1 of the crops are drawn to the upper left corner of the frame, in %2 frames more than a tenth of them.</source>
        <translation>没有标注的部位被视为位于 (0, 0):%1 的裁剪会被拉向帧的左上角,在 %2 帧中超过十分之一。</translation>
    </message>
    <message>
        <source>Crop anywhere</source>
        <translation>任意位置裁剪</translation>
    </message>
    <message>
        <source>The crop of %1 px is larger than %2 of %3 frames: they are padded with black on all sides.</source>
        <translation>%1 px 的裁剪大于 %3 帧中的 %2 帧:它们的四周会以黑色填充。</translation>
    </message>
    <message>
        <source>%1 of the animals are longer than the crop of %2 px and can never be whole in it.</source>
        <translation>%1 的动物比 %2 px 的裁剪更长,永远无法完整地出现在其中。</translation>
    </message>
    <message>
        <source>The frames have %1 different sizes and nothing brings them to one: DeepLabCut 3 cannot put them into one batch and stops.</source>
        <translation>帧有 %1 种不同尺寸,且没有任何步骤使其统一:DeepLabCut 3 无法将它们放入一个批次而停止。</translation>
    </message>
    <message>
        <source>Crop to 448 px</source>
        <translation>裁剪到 448 px</translation>
    </message>
    <message>
        <source>This loader compares min_input_size %1 with each side of the crop, not with its area: at the low end of the jitter the crop is %2 px, and because of its shorter side the unscaled crop_size is taken without a word.</source>
        <translation>此加载器将 min_input_size %1 与裁剪的每条边比较，而不是与面积比较：在抖动的下限，裁剪为 %2 px，由于较短的一边，加载器会不作提示地改用未缩放的 crop_size。</translation>
    </message>
    <message>
        <source>This loader compares the area of the scaled frame with %1 × %1 px, not its sides: %2 of %3 frames are used although a side is shorter than min_input_size (%4 px at the low end of the jitter).</source>
        <translation>此加载器将缩放后帧的面积与 %1 × %1 px 比较，而不是比较边长：%3 帧中有 %2 帧虽有一边短于 min_input_size 仍会被使用（在抖动的下限为 %4 px）。</translation>
    </message>
    <message>
        <source>There is no training set %1: DeepLabCut cannot train from this file. Create the training set again.</source>
        <translation>训练集 %1 不存在：DeepLabCut 无法用此文件训练。请重新创建训练集。</translation>
    </message>
    <message>
        <source>%1 images that this shuffle was made to train from are not those that its row numbers name: another training set was made in the same iteration after labels had been added. Training and test frames are mixed up; create this shuffle again.</source>
        <translation>此 shuffle 原本用于训练的 %1 张图像与其行号所指的不符：在同一次迭代中，新增标注之后又创建了另一个训练集。训练帧与测试帧已经混淆；请重新创建此 shuffle。</translation>
    </message>
    <message>
        <source>The labels have changed since the training set was made (%1 moved, %2 new, %3 deleted, in %4 frames; %5 images are gone): DeepLabCut trains from the old ones, PoseTuner from those of now. Create the training set again.</source>
        <translation>自训练集创建以来标注已经改变（移动 %1 个，新增 %2 个，删除 %3 个，涉及 %4 帧；%5 张图像已不存在）：DeepLabCut 用旧的标注训练，PoseTuner 用现在的。请重新创建训练集。</translation>
    </message>
    <message>
        <source>A batch of %1 needs about %2 GiB of main memory, as the dry step on this machine says; %3 GiB are free.</source>
        <translation>按本机试运行的测量，批量 %1 约需 %2 GiB 内存；可用 %3 GiB。</translation>
    </message>
    <message>
        <source>A batch of %1 needs about %2 GiB on the graphics card, as the dry step on this machine says; %3 has %4 GiB free.</source>
        <translation>按本机试运行的测量，批量 %1 约需 %2 GiB 显存；%3 有 %4 GiB 可用。</translation>
    </message>
</context>
<context>
    <name>Augment</name>
    <message>
        <source>At scale %1 the frame is %2 px, above max_input_size %3.</source>
        <translation>缩放 %1 时帧为 %2 px，大于 max_input_size %3。</translation>
    </message>
    <message>
        <source>At scale %1 the frame is %2 px, below min_input_size %3.</source>
        <translation>缩放 %1 时帧为 %2 px，小于 min_input_size %3。</translation>
    </message>
    <message>
        <source>At scale %1 the size limits refuse this frame; the loader goes on to the next one without a word.</source>
        <translation>缩放 %1 时尺寸限制拒绝此帧；加载器会悄悄转到下一帧。</translation>
    </message>
    <message>
        <source>Resize first</source>
        <translation>先缩放</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Histogram equalisation (hist_eq)</source>
        <translation>直方图均衡 (hist_eq)</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>运动模糊</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Elastic warp</source>
        <translation>弹性形变</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>高斯噪声</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>直方图均衡</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Log contrast</source>
        <translation>对数对比度</translation>
    </message>
    <message>
        <source>Linear contrast</source>
        <translation>线性对比度</translation>
    </message>
    <message>
        <source>Sigmoid contrast</source>
        <translation>S 形对比度</translation>
    </message>
    <message>
        <source>Gamma contrast</source>
        <translation>伽马对比度</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>Edge detection</source>
        <translation>边缘检测</translation>
    </message>
    <message>
        <source>Crop or pad</source>
        <translation>裁剪或填充</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Rotation, zoom and shift</source>
        <translation>旋转、缩放与平移</translation>
    </message>
    <message>
        <source>Random box</source>
        <translation>随机框</translation>
    </message>
    <message>
        <source>Automatic padding</source>
        <translation>自动填充</translation>
    </message>
    <message>
        <source>Crop of the animal</source>
        <translation>动物裁剪</translation>
    </message>
    <message>
        <source>Size of the batch</source>
        <translation>批次尺寸</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>rotation: true stops the training with an error; write the angle as a whole number. The preview shows no rotation.</source>
        <translation>rotation: true 会使训练报错终止；请将角度写成整数。预览不显示旋转。</translation>
    </message>
    <message>
        <source>rotation is missing, which counts as true and stops the training with an error; write the angle as a whole number, or false. The preview shows no rotation.</source>
        <translation>缺少 rotation 等同于 true，会使训练报错终止；请将角度写成整数，或写 false。预览不显示旋转。</translation>
    </message>
    <message>
        <source>Set to 25</source>
        <translation>设为 25</translation>
    </message>
    <message>
        <source>true stops the training; shown without rotation</source>
        <translation>true 会终止训练；显示时不旋转</translation>
    </message>
    <message>
        <source>absent: counts as true and stops the training; shown without rotation</source>
        <translation>缺少：等同于 true，会终止训练；显示时不旋转</translation>
    </message>
    <message>
        <source>negative: the loader switches rotation off</source>
        <translation>负数：加载器关闭旋转</translation>
    </message>
    <message>
        <source>not a whole number: the loader uses %1</source>
        <translation>不是整数：加载器使用 %1</translation>
    </message>
    <message>
        <source>rotation %1 is not a whole number, so it is silently replaced by %2.</source>
        <translation>rotation %1 不是整数，会被静默替换为 %2。</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>写成整数</translation>
    </message>
    <message>
        <source>this loader always uses false</source>
        <translation>此加载器总是使用 false</translation>
    </message>
    <message>
        <source>a decimal number counts as 0.5</source>
        <translation>小数等同于 0.5</translation>
    </message>
    <message>
        <source>%1 must be true, false or a probability, not %2; %3 is used here.</source>
        <translation>%1 必须是 true、false 或概率，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>not a number: counts as 0.5</source>
        <translation>不是数字：等同于 0.5</translation>
    </message>
    <message>
        <source>mirror %1: the value of a decimal number is ignored, 0.5 is used, and with apply_prob %2 of the images are mirrored.</source>
        <translation>mirror %1：小数的值会被忽略而使用 0.5，结合 apply_prob，%2 的图像被镜像。</translation>
    </message>
    <message>
        <source>no effect without symmetric_pairs</source>
        <translation>没有 symmetric_pairs 则无效</translation>
    </message>
    <message>
        <source>%1 must be a whole number or a list of whole numbers (%3), not %2; the usual values are used here.</source>
        <translation>%1 必须是整数或整数列表（%3），而不是 %2；这里使用常用值。</translation>
    </message>
    <message>
        <source>%1 is not an argument of this operation: DeepLabCut stops with an error.</source>
        <translation>%1 不是该操作的参数：DeepLabCut 会报错并停止。</translation>
    </message>
    <message>
        <source>%1 must be less than 1, not %2; %3 is used here.</source>
        <translation>%1 必须小于 1，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>%1: PoseTuner turns the blur's line with order 0, 1 or 3; here it is 1, in its pictures and when it trains.</source>
        <translation>%1：PoseTuner 只按 0、1 或 3 阶插值旋转模糊的线条；这里在预览和训练中都使用 1。</translation>
    </message>
    <message>
        <source>%1 must be a number or a list of numbers (%3), not %2; the usual values are used here.</source>
        <translation>%1 必须是数字或数字列表（%3），而不是 %2；这里使用常用值。</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>删除该值</translation>
    </message>
    <message>
        <source>%1 must be a mapping such as {k: 7, angle: [-90, 90]}, not %2; DeepLabCut&apos;s values are used here.</source>
        <translation>%1 必须是 {k: 7, angle: [-90, 90]} 这样的映射，而不是 %2；这里使用 DeepLabCut 的值。</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs such as [[k, 7], [angle, [-90, 90]]], not %2; %3 is used here.</source>
        <translation>%1 必须是 [[k, 7], [angle, [-90, 90]]] 这样的配对列表，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>gaussian_noise: true stops the training with an error; write the strength in grey levels, such as 12.75. The preview shows no noise.</source>
        <translation>gaussian_noise: true 会使训练报错终止；请以灰度级写出强度，如 12.75。预览不显示噪声。</translation>
    </message>
    <message>
        <source>Set to 12.75</source>
        <translation>设为 12.75</translation>
    </message>
    <message>
        <source>true stops the training; shown without noise</source>
        <translation>true 会终止训练；显示时无噪声</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, not %2; %3 is used here.</source>
        <translation>%1 必须大于 0，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>not a number: the loader uses %1</source>
        <translation>不是数字：加载器使用 %1</translation>
    </message>
    <message>
        <source>gaussian_noise %1 is not a number, so it is silently replaced by 12.75.</source>
        <translation>gaussian_noise %1 不是数字，会被静默替换为 12.75。</translation>
    </message>
    <message>
        <source>%1 must be a mapping such as {clahe: true, claheratio: 0.1}, not %2; it is left out here.</source>
        <translation>%1 必须是 {clahe: true, claheratio: 0.1} 这样的映射，而不是 %2；这里将其忽略。</translation>
    </message>
    <message>
        <source>%1 must be a mapping such as {sharpen: true, sharpenratio: 0.3}, not %2; it is left out here.</source>
        <translation>%1 必须是 {sharpen: true, sharpenratio: 0.3} 这样的映射，而不是 %2；这里将其忽略。</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>更正该值</translation>
    </message>
    <message>
        <source>The file holds no keys; a configuration consists of lines such as &quot;global_scale: 0.8&quot;.</source>
        <translation>文件中没有任何键；配置由“global_scale: 0.8”这样的行组成。</translation>
    </message>
    <message>
        <source>not usable: shown with %1</source>
        <translation>不可用：以 %1 显示</translation>
    </message>
    <message>
        <source>%1 is the text &quot;%2&quot;, and any text counts as on; write false without quotes.</source>
        <translation>%1 是文本“%2”，任何文本都视为开启；请写不带引号的 false。</translation>
    </message>
    <message>
        <source>text counts as on</source>
        <translation>文本视为开启</translation>
    </message>
    <message>
        <source>%1: DeepLabCut reads %2 as text, not as a number, and stops; write %3.</source>
        <translation>%1：DeepLabCut 将 %2 读作文本而非数字，并会终止；请写 %3。</translation>
    </message>
    <message>
        <source>text: shown as the number %1</source>
        <translation>文本：按数字 %1 显示</translation>
    </message>
    <message>
        <source>%1 must be a number, not &quot;%2&quot;; %3 is used here.</source>
        <translation>%1 必须是数字，而不是“%2”；这里使用 %3。</translation>
    </message>
    <message>
        <source>%1 is a factor on the image size and cannot be %2; %3 is used here.</source>
        <translation>%1 是图像尺寸的倍数，不能为 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2; %3 is used here.</source>
        <translation>%1 必须是整数，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>%1 is a probability and must lie between 0 and 1, not %2; %3 is used here.</source>
        <translation>%1 是概率，必须在 0 到 1 之间，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs of joint numbers from 0 to %2, such as [[0, 1]]; it is left out here.</source>
        <translation>%1 必须是 0 到 %2 的部位编号配对列表，如 [[0, 1]]；这里将其忽略。</translation>
    </message>
    <message>
        <source>not usable: shown without pairs</source>
        <translation>不可用：显示时无配对</translation>
    </message>
    <message>
        <source>%1 is missing, and DeepLabCut stops without it; its own value is %2.</source>
        <translation>缺少 %1，DeepLabCut 没有它会终止；其自身的值为 %2。</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>添加该键</translation>
    </message>
    <message>
        <source>missing: training stops; shown with %1</source>
        <translation>缺少：训练会终止；以 %1 显示</translation>
    </message>
    <message>
        <source>%1: DeepLabCut has no loader called &quot;%2&quot;; it is read as %3 here.</source>
        <translation>%1：DeepLabCut 没有名为“%2”的加载器；这里按 %3 读取。</translation>
    </message>
    <message>
        <source>%1 has no effect without %2: images are not scaled at random.</source>
        <translation>没有 %2 时 %1 无效：图像不会随机缩放。</translation>
    </message>
    <message>
        <source>no effect without %1</source>
        <translation>没有 %1 则无效</translation>
    </message>
    <message>
        <source>absent: no scale jitter</source>
        <translation>缺少：无缩放抖动</translation>
    </message>
    <message>
        <source>%1 must be [width, height] in pixels, not %2; it is off here.</source>
        <translation>%1 必须是以像素为单位的 [宽, 高]，而不是 %2；这里为关闭。</translation>
    </message>
    <message>
        <source>absent: no upper limit</source>
        <translation>缺少：无上限</translation>
    </message>
    <message>
        <source>both limits are needed; without them nothing is checked</source>
        <translation>需要同时有两个限制；否则不检查</translation>
    </message>
    <message>
        <source>%1 must be at least 1, not %2; %3 is used here.</source>
        <translation>%1 至少为 1，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>forced to 1: multi-animal batches need optimizer adam</source>
        <translation>强制为 1：多动物批次需要 adam 优化器</translation>
    </message>
    <message>
        <source>batch_size %1 is silently replaced by 1, because the optimizer is %2 and not adam.</source>
        <translation>batch_size %1 会被静默替换为 1，因为优化器是 %2 而不是 adam。</translation>
    </message>
    <message>
        <source>Use adam</source>
        <translation>使用 adam</translation>
    </message>
    <message>
        <source>forced to 1 by this loader</source>
        <translation>被此加载器强制为 1</translation>
    </message>
    <message>
        <source>counts as absent: the loader uses 0.15</source>
        <translation>视为缺少：加载器使用 0.15</translation>
    </message>
    <message>
        <source>crop_by %1 counts as absent and means 0.15; set cropratio to 0 to switch cropping off.</source>
        <translation>crop_by %1 视为缺少，即 0.15；要关闭裁剪请将 cropratio 设为 0。</translation>
    </message>
    <message>
        <source>Switch cropping off</source>
        <translation>关闭裁剪</translation>
    </message>
    <message>
        <source>%1 must be [width, height] in pixels, not %2; %3 is used here.</source>
        <translation>%1 必须是以像素为单位的 [宽, 高]，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>clamped to %1</source>
        <translation>限制为 %1</translation>
    </message>
    <message>
        <source>max_shift %1 is silently changed to %2; the possible range is 0 to 0.4.</source>
        <translation>max_shift %1 会被静默改为 %2；可用范围为 0 到 0.4。</translation>
    </message>
    <message>
        <source>crop_sampling is spelt keypoints; keypoint, as the handbook writes it, stops the training.</source>
        <translation>crop_sampling 应写作 keypoints；手册中的 keypoint 会终止训练。</translation>
    </message>
    <message>
        <source>Write keypoints</source>
        <translation>写成 keypoints</translation>
    </message>
    <message>
        <source>understood as keypoints; DeepLabCut would stop</source>
        <translation>按 keypoints 理解；DeepLabCut 会终止</translation>
    </message>
    <message>
        <source>%1 must be hybrid, density, uniform or keypoints, not &quot;%2&quot;; %3 is used here.</source>
        <translation>%1 必须是 hybrid、density、uniform 或 keypoints，而不是“%2”；这里使用 %3。</translation>
    </message>
    <message>
        <source>The deterministic loader stops with an error when the key crop is missing.</source>
        <translation>缺少 crop 键时，deterministic 加载器会报错终止。</translation>
    </message>
    <message>
        <source>Add crop: true</source>
        <translation>添加 crop: true</translation>
    </message>
    <message>
        <source>not read by this loader, which reads rotateratio</source>
        <translation>此加载器不读取它，而读取 rotateratio</translation>
    </message>
    <message>
        <source>not read by this loader, which uses apply_prob</source>
        <translation>此加载器不读取它，而使用 apply_prob</translation>
    </message>
    <message>
        <source>not read by this loader, which crops every image</source>
        <translation>此加载器不读取它，它裁剪每张图像</translation>
    </message>
    <message>
        <source>not read by this loader; use fliplr</source>
        <translation>此加载器不读取它；请使用 fliplr</translation>
    </message>
    <message>
        <source>this loader always uses 1</source>
        <translation>此加载器总是使用 1</translation>
    </message>
    <message>
        <source>not read by this loader</source>
        <translation>此加载器不读取</translation>
    </message>
    <message>
        <source>has no effect in DeepLabCut</source>
        <translation>在 DeepLabCut 中无效</translation>
    </message>
    <message>
        <source>not read in training</source>
        <translation>训练中不读取</translation>
    </message>
    <message>
        <source>%1 in line %2 is ignored; only %3 is read</source>
        <translation>第 %2 行的 %1 被忽略；只读取 %3</translation>
    </message>
    <message>
        <source>on because absent</source>
        <translation>因缺少而开启</translation>
    </message>
    <message>
        <source>absent: off</source>
        <translation>缺少：关闭</translation>
    </message>
    <message>
        <source>absent: the loader uses %1</source>
        <translation>缺少：加载器使用 %1</translation>
    </message>
    <message>
        <source>%1 stands in this file more than once; DeepLabCut takes the last one, in line %2.</source>
        <translation>%1 在此文件中出现多次；DeepLabCut 使用最后一个，在第 %2 行。</translation>
    </message>
    <message>
        <source>%1 is read by no loader of DeepLabCut; it has no effect.</source>
        <translation>DeepLabCut 的任何加载器都不读取 %1；它无效。</translation>
    </message>
    <message>
        <source>%1 is ignored by DeepLabCut, which reads only %2.</source>
        <translation>DeepLabCut 忽略 %1，只读取 %2。</translation>
    </message>
    <message>
        <source>%1 is no key of DeepLabCut and has no effect; %2 was probably meant.</source>
        <translation>%1 不是 DeepLabCut 的键，无效；可能想写 %2。</translation>
    </message>
    <message>
        <source>Rename key</source>
        <translation>重命名键</translation>
    </message>
    <message>
        <source>Use this value there</source>
        <translation>在那里使用此值</translation>
    </message>
    <message>
        <source>Move to its place</source>
        <translation>移到正确位置</translation>
    </message>
    <message>
        <source>%1: %2 is a switch for DeepLabCut&apos;s TensorFlow loaders but text for its newer readers; write %3.</source>
        <translation>%1：%2 对 DeepLabCut 的 TensorFlow 加载器是开关，对较新的读取器是文本；请写 %3。</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>写成 true 或 false</translation>
    </message>
    <message>
        <source>%1: None is plain text in YAML; nothing is written as null.</source>
        <translation>%1：None 在 YAML 中只是文本；空值写作 null。</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>写成 null</translation>
    </message>
    <message>
        <source>scmap_type gaussian stops multi-animal training with an error; only plateau works there.</source>
        <translation>scmap_type gaussian 会使多动物训练报错终止；那里只能用 plateau。</translation>
    </message>
    <message>
        <source>Use plateau</source>
        <translation>使用 plateau</translation>
    </message>
    <message>
        <source>ignored: the Gaussian score map has a width of its own</source>
        <translation>忽略：高斯得分图有自己的宽度</translation>
    </message>
    <message>
        <source>not built: the multi-stage decoder needs a stride below 8</source>
        <translation>不构建：多级解码器需要 stride 小于 8</translation>
    </message>
    <message>
        <source>switched on by the training, because limbs are learned</source>
        <translation>训练会将其开启，因为要学习肢段</translation>
    </message>
    <message>
        <source>%1 must be sgd or adam, not &quot;%2&quot;; %3 is used here.</source>
        <translation>%1 必须是 sgd 或 adam，而不是“%2”；这里使用 %3。</translation>
    </message>
    <message>
        <source>EfficientNet always trains with adam</source>
        <translation>EfficientNet 总是用 adam 训练</translation>
    </message>
    <message>
        <source>EfficientNet uses only its last iteration; the rate follows lr_init</source>
        <translation>EfficientNet 只用其最后的迭代数；学习率遵循 lr_init</translation>
    </message>
    <message>
        <source>%1 must be three numbers (red, green, blue), not %2; %3 is used here.</source>
        <translation>%1 必须是三个数字（红、绿、蓝），而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs [learning rate, last iteration], not %2; %3 is used here.</source>
        <translation>%1 必须是 [学习率, 最后迭代] 的配对列表，而不是 %2；这里使用 %3。</translation>
    </message>
    <message>
        <source>DeepLabCut reads %1 as text and converts it here, but nowhere else; 0.00001 or 1.0e-5 is a number for every reader.</source>
        <translation>DeepLabCut 将 %1 读作文本，仅在此处转换；0.00001 或 1.0e-5 对所有读取器都是数字。</translation>
    </message>
    <message>
        <source>Write as plain numbers</source>
        <translation>写成普通数字</translation>
    </message>
    <message>
        <source>single-animal imgaug</source>
        <translation>单动物 imgaug</translation>
    </message>
    <message>
        <source>multi-animal imgaug</source>
        <translation>多动物 imgaug</translation>
    </message>
    <message>
        <source>scalecrop</source>
        <translation>scalecrop</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministic</translation>
    </message>
    <message>
        <source>tensorpack</source>
        <translation>tensorpack</translation>
    </message>
    <message>
        <source>varies between %1 and %2</source>
        <translation>在 %1 与 %2 之间变化</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>one of %1, never a value between</source>
        <translation>%1 之一，没有中间值</translation>
    </message>
    <message>
        <source>PyTorch engine</source>
        <translation>PyTorch 引擎</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2; %3 is used here.</source>
        <translation>%1 必须是 true 或 false，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a text, not %2; %3 is used here.</source>
        <translation>%1 必须是文本，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a mapping of keys, not %2; %3 is used here.</source>
        <translation>%1 必须是键值映射，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a list of the right kind of values, not %2; %3 is used here.</source>
        <translation>%1 必须是类型正确的值列表，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 stands in this file more than once, and DeepLabCut 3 refuses such a file.</source>
        <translation>%1 在此文件中出现多次，DeepLabCut 3 会拒绝这样的文件。</translation>
    </message>
    <message>
        <source>DeepLabCut 3 refuses the whole file because of %1, a key that it does not know.</source>
        <translation>DeepLabCut 3 因不认识的键 %1 而拒绝整个文件。</translation>
    </message>
    <message>
        <source>DeepLabCut 3 refuses the whole file because of %1, a key that it does not know; %2 was probably meant.</source>
        <translation>DeepLabCut 3 因不认识的键 %1 而拒绝整个文件；可能本应是 %2。</translation>
    </message>
    <message>
        <source>not known: DeepLabCut 3 refuses the file</source>
        <translation>未知：DeepLabCut 3 拒绝该文件</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>删除该键</translation>
    </message>
    <message>
        <source>%1 is missing, and DeepLabCut 3 refuses the file without it.</source>
        <translation>缺少 %1，没有它 DeepLabCut 3 会拒绝该文件。</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1, not %2; %3 is used here.</source>
        <translation>%1 必须介于 0 和 1 之间，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must not be negative, not %2; %3 is used here.</source>
        <translation>%1 不能为负，而现在是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>older name of %1</source>
        <translation>%1 的旧名称</translation>
    </message>
    <message>
        <source>%1 cannot be %2: DeepLabCut 3 refuses the file. Possible: %3.</source>
        <translation>%1 不能是 %2：DeepLabCut 3 会拒绝该文件。可选：%3。</translation>
    </message>
    <message>
        <source>%1 names something twice: DeepLabCut 3 refuses the file.</source>
        <translation>%1 中有重复的名称：DeepLabCut 3 会拒绝该文件。</translation>
    </message>
    <message>
        <source>%1 must be true, false, a number or a mapping, not %2; %3 is used here.</source>
        <translation>%1 必须是 true、false、数字或映射，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must name filepath, shuffle, or config_path and snapshot_path, not %2; %3 is used here.</source>
        <translation>%1 必须给出 filepath、shuffle，或 config_path 和 snapshot_path，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 needs a type, CSVLogger or WandbLogger; it is %2. %3 is used here.</source>
        <translation>%1 需要类型 CSVLogger 或 WandbLogger；现在是 %2。此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 needs a type, DLCLoader or COCOLoader; it is %2. %3 is used here.</source>
        <translation>%1 需要类型 DLCLoader 或 COCOLoader；现在是 %2。此处使用 %3。</translation>
    </message>
    <message>
        <source>read by nobody</source>
        <translation>没有代码读取</translation>
    </message>
    <message>
        <source>not read by a bottom-up network</source>
        <translation>自下而上的网络不读取</translation>
    </message>
    <message>
        <source>read by conditional top-down networks only</source>
        <translation>只有条件式自上而下网络读取</translation>
    </message>
    <message>
        <source>read by top-down networks only</source>
        <translation>只有自上而下网络读取</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>读作 %1</translation>
    </message>
    <message>
        <source>DeepLabCut 3 stops when the training starts: %1 is nothing that %2 takes.</source>
        <translation>训练开始时 DeepLabCut 3 会停止：%1 不是 %2 接受的参数。</translation>
    </message>
    <message>
        <source>DeepLabCut 3 stops when the training starts: %1 is nothing that %2 takes; %3 was probably meant.</source>
        <translation>训练开始时 DeepLabCut 3 会停止：%1 不是 %2 接受的参数；可能本应是 %3。</translation>
    </message>
    <message>
        <source>not known: training stops</source>
        <translation>未知：训练会停止</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs of numbers such as [[0, 1]], not %2; it is left out here.</source>
        <translation>%1 必须是形如 [[0, 1]] 的数对列表，而不是 %2；此处将其略去。</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3 has no network part called %2.</source>
        <translation>%1：DeepLabCut 3 没有名为 %2 的网络部件。</translation>
    </message>
    <message>
        <source>%1 must be 8, 16 or 32, not %2; %3 is used here.</source>
        <translation>%1 必须是 8、16 或 32，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1: kernel_size and strides need one entry a layer, and channels one more: DeepLabCut 3 stops when the training starts.</source>
        <translation>%1：kernel_size 和 strides 每层需要一项，channels 需要再多一项：训练开始时 DeepLabCut 3 会停止。</translation>
    </message>
    <message>
        <source>%1 must be KEYPOINT or INDIVIDUAL, not %2; %3 is used here.</source>
        <translation>%1 必须是 KEYPOINT 或 INDIVIDUAL，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 is missing: DeepLabCut 3 stops when the training starts.</source>
        <translation>缺少 %1：训练开始时 DeepLabCut 3 会停止。</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3.0.2 reads version 0 and refuses the file.</source>
        <translation>%1：DeepLabCut 3.0.2 读取版本 0，会拒绝该文件。</translation>
    </message>
    <message>
        <source>With %1 epochs and an eval_interval of %2 the network is never evaluated, and no best snapshot is kept.</source>
        <translation>共 %1 轮而 eval_interval 为 %2，网络从不评估，也不会保留最佳快照。</translation>
    </message>
    <message>
        <source>%1 makes %2 maps, but its targets are %3: training stops.</source>
        <translation>%1 产生 %2 张图，而其目标有 %3 张：训练会停止。</translation>
    </message>
    <message>
        <source>%1: the learning rate of this scheduler is not known beforehand; it is drawn as constant.</source>
        <translation>%1：该调度器的学习率无法预知；按常数绘制。</translation>
    </message>
    <message>
        <source>%1 must be a whole number of pixels from 1 to 8192, not %2; %3 is used here.</source>
        <translation>%1 必须是 1 到 8192 之间的整数像素，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1: PyTorch has no optimizer called %2, and training stops; %3 is used here.</source>
        <translation>%1：PyTorch 没有名为 %2 的优化器，训练会停止；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3 cannot train with %2; it stops with an error.</source>
        <translation>%1：DeepLabCut 3 无法用 %2 训练；它会报错并中止。</translation>
    </message>
    <message>
        <source>%1: PyTorch has no learning-rate scheduler called %2, and training stops; %3 is used here.</source>
        <translation>%1：PyTorch 没有名为 %2 的学习率调度器，训练会停止；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1: lr_list needs one list with a rate for each of the milestones, such as milestones: [90, 120] with lr_list: [[0.0001], [0.00001]].</source>
        <translation>%1：lr_list 需要为每个里程碑给出一个含学习率的列表，例如 milestones: [90, 120] 配 lr_list: [[0.0001], [0.00001]]。</translation>
    </message>
    <message>
        <source>not read; device at the top is</source>
        <translation>不读取；以顶层的 device 为准</translation>
    </message>
    <message>
        <source>%1 must be FasterRCNN or SSDLite, not %2: DeepLabCut 3 stops when the training starts.</source>
        <translation>%1 必须是 FasterRCNN 或 SSDLite，而不是 %2：训练开始时 DeepLabCut 3 会停止。</translation>
    </message>
    <message>
        <source>%1 must be [smallest, largest], two numbers, not %2; %3 is used here.</source>
        <translation>%1 必须是 [最小, 最大] 两个数，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a whole number greater than 0, not %2; %3 is used here.</source>
        <translation>%1 必须是大于 0 的整数，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 has no effect: DeepLabCut 3 reads no such key in %2, and does not say so.</source>
        <translation>%1 不起作用：DeepLabCut 3 在 %2 中不读取这样的键，也不会提示。</translation>
    </message>
    <message>
        <source>%1 has no effect: DeepLabCut 3 reads no such key in %2, and does not say so; %3 was probably meant.</source>
        <translation>%1 不起作用：DeepLabCut 3 在 %2 中不读取这样的键，也不会提示；可能本应是 %3。</translation>
    </message>
    <message>
        <source>%1 has none of rotation, scaling and translation: images are turned by up to 15°, zoomed, shifted and sheared with the defaults of albumentations.</source>
        <translation>%1 没有 rotation、scaling 和 translation：图像会按 albumentations 的默认值旋转至多 15°、缩放、平移和错切。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 are factors on the image size and cannot be %2; %3 is used here.</source>
        <translation>%1 是图像尺寸的系数，不能是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>Exactly one of %1 and %2 must be a number and the other null: DeepLabCut 3 refuses the file.</source>
        <translation>%1 和 %2 中必须恰有一个是数字、另一个为 null：DeepLabCut 3 会拒绝该文件。</translation>
    </message>
    <message>
        <source>%1 must be reflect_101 or constant, not %2; %3 is used here.</source>
        <translation>%1 必须是 reflect_101 或 constant，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be center, top_left, top_right, bottom_left, bottom_right or random, not %2; %3 is used here.</source>
        <translation>%1 必须是 center、top_left、top_right、bottom_left、bottom_right 或 random，而不是 %2；此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be ResizeFromDataSizeCollate or ResizeFromListCollate, not %2: training stops. %3 is used here.</source>
        <translation>%1 必须是 ResizeFromDataSizeCollate 或 ResizeFromListCollate，而不是 %2：训练会停止。此处使用 %3。</translation>
    </message>
    <message>
        <source>%1 must be a list of sizes in pixels, not %2.</source>
        <translation>%1 必须是以像素为单位的尺寸列表，而不是 %2。</translation>
    </message>
    <message>
        <source>on; the options below it are not read</source>
        <translation>开启；其下的选项不读取</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3 switches it on and ignores the options.</source>
        <translation>%1：DeepLabCut 3 会开启它并忽略选项。</translation>
    </message>
    <message>
        <source>a mapping counts as 12.75</source>
        <translation>映射按 12.75 处理</translation>
    </message>
    <message>
        <source>true counts as 1: hardly visible</source>
        <translation>true 按 1 处理：几乎看不出</translation>
    </message>
    <message>
        <source>%1: true means a noise of at most one grey level; DeepLabCut&apos;s own value is 12.75.</source>
        <translation>%1：true 表示噪声至多一个灰度级；DeepLabCut 自己的值是 12.75。</translation>
    </message>
    <message>
        <source>not read in analysis</source>
        <translation>分析时不读取</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The loss is not a number since iteration %1: the training has diverged. Stop it and try a lower learning rate.</source>
        <translation>损失自第 %1 次迭代起不再是数值：训练已发散。请停止并尝试更低的学习率。</translation>
    </message>
    <message>
        <source>The loss rises since iteration %1: the training diverges. A lower learning rate may help.</source>
        <translation>损失自第 %1 次迭代起上升：训练正在发散。降低学习率可能有帮助。</translation>
    </message>
    <message>
        <source>The loss has not fallen yet after %1 steps. Are the labels right, and is the learning rate high enough?</source>
        <translation>经过 %1 步，损失尚未下降。标注是否正确？学习率是否足够高？</translation>
    </message>
    <message>
        <source>The loss fell by %1 % and is flat since iteration %2.</source>
        <translation>损失下降了 %1 %，自第 %2 次迭代起趋于平稳。</translation>
    </message>
    <message>
        <source>Learning: the loss has fallen by %1 % and goes on falling.</source>
        <translation>正在学习：损失已下降 %1 %，仍在下降。</translation>
    </message>
    <message>
        <source>Learning has begun; it is too early to tell how it goes.</source>
        <translation>学习已开始；现在判断还为时过早。</translation>
    </message>
    <message>
        <source>Ended; the loss is not a number since iteration %1, so the last snapshots are of no use.</source>
        <translation>已结束；损失自第 %1 次迭代起不再是数值，最后的快照无法使用。</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Finished: the loss fell by %1 %.</source>
        <translation>已完成：损失下降了 %1 %。</translation>
    </message>
    <message>
        <source>Finished, but the loss has not fallen.</source>
        <translation>已完成，但损失没有下降。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped: the loss fell by %1 %.</source>
        <translation>已停止：损失下降了 %1 %。</translation>
    </message>
    <message>
        <source>Stopped; the loss has not fallen.</source>
        <translation>已停止；损失没有下降。</translation>
    </message>
    <message>
        <source>The trainer ended before it began. Its last words: %1</source>
        <translation>训练程序尚未开始就已结束。最后的输出：%1</translation>
    </message>
    <message>
        <source>The trainer ended before its first step; log.txt in the run&apos;s folder may say why.</source>
        <translation>训练程序在第一步之前就已结束；运行文件夹中的 log.txt 可能说明原因。</translation>
    </message>
    <message>
        <source>The trainer has ended without a word: it crashed, was killed, or ran out of memory. Its last snapshot is in the run&apos;s folder.</source>
        <translation>训练程序无声结束：崩溃、被终止或内存不足。最后的快照在运行文件夹中。</translation>
    </message>
    <message>
        <source>No sign of life for %1 s: the trainer was ended or its machine sleeps. Its last snapshot is in the run&apos;s folder.</source>
        <translation>已 %1 秒没有动静：训练程序被结束或其机器休眠。最后的快照在运行文件夹中。</translation>
    </message>
    <message>
        <source>Stopping: the trainer ends after this iteration and writes a snapshot.</source>
        <translation>正在停止：训练程序在本次迭代后结束并写入快照。</translation>
    </message>
    <message>
        <source>Pausing after this iteration…</source>
        <translation>本次迭代后暂停…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>The trainer is there but has said nothing for %1 s; a slow disk or a machine that is short of memory does that.</source>
        <translation>训练程序仍在，但已 %1 秒没有输出；磁盘缓慢或内存不足会这样。</translation>
    </message>
    <message>
        <source>Paused; Resume goes on where it was.</source>
        <translation>已暂停；“继续”会从原处继续。</translation>
    </message>
    <message>
        <source>Evaluating on the labelled frames…</source>
        <translation>正在已标注帧上评估…</translation>
    </message>
    <message>
        <source>Saving a snapshot…</source>
        <translation>正在保存快照…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Building the network…</source>
        <translation>正在构建网络…</translation>
    </message>
    <message>
        <source>Preparing: the trainer loads the frames…</source>
        <translation>准备中：训练程序正在载入帧…</translation>
    </message>
    <message>
        <source>The trainer has not said anything for %1 s; log.txt in the run&apos;s folder may say why.</source>
        <translation>训练程序已 %1 秒没有输出；运行文件夹中的 log.txt 可能说明原因。</translation>
    </message>
    <message>
        <source>Waiting for the trainer to start…</source>
        <translation>等待训练程序启动…</translation>
    </message>
    <message>
        <source>The training ended with an error: %1</source>
        <translation>训练因错误结束：%1</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>This row has %1 cells instead of %2 and is left out.</source>
        <translation>此行有 %1 个单元格而不是 %2 个，已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coordinate of %2; the label counts as missing.</source>
        <translation>“%1”不是 %2 的坐标；该标注视为缺失。</translation>
    </message>
    <message>
        <source>The labels of %1 are by %2, but config.yaml names the scorer %3: DeepLabCut leaves this video out.</source>
        <translation>%1 的标注来自 %2，但 config.yaml 的 scorer 是 %3：DeepLabCut 会略去此视频。</translation>
    </message>
    <message>
        <source>The CSV and the HDF5 file of %1 hold different labels; DeepLabCut reads the HDF5 file only.</source>
        <translation>%1 的 CSV 与 HDF5 文件标注不同；DeepLabCut 只读取 HDF5 文件。</translation>
    </message>
    <message>
        <source>%1 has its labels as CSV only; DeepLabCut reads the HDF5 file and will not see them.</source>
        <translation>%1 的标注只有 CSV；DeepLabCut 读取 HDF5 文件，看不到它们。</translation>
    </message>
    <message>
        <source>The labels of %1 name %2, which config.yaml does not; those labels are left out.</source>
        <translation>%1 的标注中有 %2，而 config.yaml 中没有；这些标注被略去。</translation>
    </message>
    <message>
        <source>%1 labelled images are missing, the first one is %2; they are taken from the video where there is one.</source>
        <translation>缺少 %1 张已标注的图像，第一张是 %2；有视频时从视频中提取。</translation>
    </message>
    <message>
        <source>%1 frames have labels on or outside the border, the first one is %2; DeepLabCut drops those labels.</source>
        <translation>%1 帧的标注位于边界上或边界外，第一帧是 %2；DeepLabCut 会丢弃这些标注。</translation>
    </message>
    <message>
        <source>The video %1 has labels, but video_sets in config.yaml does not list it: DeepLabCut leaves it out.</source>
        <translation>视频 %1 有标注，但 config.yaml 的 video_sets 未列出它：DeepLabCut 会略去它。</translation>
    </message>
    <message>
        <source>video_sets lists %1 videos named %2; their labels share one folder and are used once.</source>
        <translation>video_sets 列出了 %1 个名为 %2 的视频；它们的标注共用一个文件夹，只使用一次。</translation>
    </message>
    <message>
        <source>The project has no labelled frames: labeled-data holds no CollectedData file.</source>
        <translation>项目没有已标注的帧：labeled-data 中没有 CollectedData 文件。</translation>
    </message>
    <message>
        <source>The split of %1 cannot be read (%2): PoseTuner takes the first frames for training and the rest for testing.</source>
        <translation>无法读取 %1 的划分(%2):PoseTuner 用前面的帧训练,其余的用于测试。</translation>
    </message>
    <message>
        <source>Since the training sets in %1 were made, %2 labelled frames have come and %3 have gone: the new ones are in no split, and DeepLabCut does not train from them until a training set is created again.</source>
        <translation>自 %1 中的训练集创建以来，新增了 %2 个已标注的帧，减少了 %3 个：新增的帧不属于任何划分，在重新创建训练集之前 DeepLabCut 不会用它们训练。</translation>
    </message>
</context>
<context>
    <name>DeepLabCut</name>
    <message>
        <source>DeepLabCut can only be stopped: it neither pauses nor saves on request.</source>
        <translation>DeepLabCut 只能被停止：它不能暂停，也不能按要求保存。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>automatic (GPU where there is one)</source>
        <translation>自动（有 GPU 则用 GPU）</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>graphics card %1</source>
        <translation>显卡 %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file has no name yet: choose where to save it.</source>
        <translation>文件还没有名称：请选择保存位置。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 在打开后被其他程序更改。</translation>
    </message>
    <message>
        <source>%1 was not saved yet: its drive does not answer. Your text is kept as a draft; save again, or save it elsewhere.</source>
        <translation>%1 尚未保存:磁盘没有响应。您的文本已作为草稿保留;请再次保存,或保存到其他位置。</translation>
    </message>
    <message>
        <source>Not saved, as DeepLabCut could not read it: %1. Mend the text or undo; your text is kept as a draft.</source>
        <translation>未保存,因为 DeepLabCut 无法读取:%1。请修正文本或撤销;您的文本已作为草稿保留。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Augmentation needs a colour image of 8 bits a channel.</source>
        <translation>增强需要每通道 8 位的彩色图像。</translation>
    </message>
    <message>
        <source>crop_size must be at least 1×1 px.</source>
        <translation>crop_size 至少为 1×1 px。</translation>
    </message>
    <message>
        <source>An image operation failed: %1</source>
        <translation>图像操作失败：%1</translation>
    </message>
    <message>
        <source>The configuration names no loader that is known.</source>
        <translation>配置未指定已知的加载器。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large to read (%2 bytes).</source>
        <translation>%1 太大，无法读取（%2 字节）。</translation>
    </message>
    <message>
        <source>Cannot replace %1: %2.</source>
        <translation>无法替换 %1：%2。</translation>
    </message>
    <message>
        <source>%1 already exists and is not overwritten.</source>
        <translation>%1 已存在，不会被覆盖。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: this is no label table of DeepLabCut (%3 is expected).</source>
        <translation>%1，第 %2 行：这不是 DeepLabCut 的标注表（应为 %3）。</translation>
    </message>
    <message>
        <source>A demo frame could not be encoded as PNG.</source>
        <translation>演示帧无法编码为 PNG。</translation>
    </message>
    <message>
        <source>Making the demo project was cancelled.</source>
        <translation>已取消创建演示项目。</translation>
    </message>
    <message>
        <source>A demo project has 1 to 8 individuals and at least 2 frames a video.</source>
        <translation>演示项目有 1 到 8 个个体，每个视频至少 2 帧。</translation>
    </message>
    <message>
        <source>%1 is not empty; name a new folder for the demo project.</source>
        <translation>%1 不为空；请为演示项目指定新文件夹。</translation>
    </message>
    <message>
        <source>%1 holds no label table of DeepLabCut (key df_with_missing).</source>
        <translation>%1 中没有 DeepLabCut 的标注表（键 df_with_missing）。</translation>
    </message>
    <message>
        <source>%1 is no HDF5 file, or it is damaged.</source>
        <translation>%1 不是 HDF5 文件，或已损坏。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The image %1 cannot be decoded; is the file complete?</source>
        <translation>无法解码图像 %1；文件是否完整？</translation>
    </message>
    <message>
        <source>The image %1 is missing, and there is no video %2 to take it from.</source>
        <translation>缺少图像 %1，也没有可提取它的视频 %2。</translation>
    </message>
    <message>
        <source>The image %1 is missing, and frame %2 cannot be read from %3.</source>
        <translation>缺少图像 %1，且无法从 %3 读取第 %2 帧。</translation>
    </message>
    <message>
        <source>The pickle asks for %1, which is not read: only plain data and numpy arrays are.</source>
        <translation>该 pickle 需要 %1，不予读取：只读取普通数据和 numpy 数组。</translation>
    </message>
    <message>
        <source>The pickle is damaged at byte %1.</source>
        <translation>该 pickle 在字节 %1 处损坏。</translation>
    </message>
    <message>
        <source>%1 is no DeepLabCut project: it names no bodyparts.</source>
        <translation>%1 不是 DeepLabCut 项目：其中没有 bodyparts。</translation>
    </message>
    <message>
        <source>Opening the project was cancelled.</source>
        <translation>已取消打开项目。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 处什么也没有。</translation>
    </message>
    <message>
        <source>%1 is no configuration; open a project folder, its config.yaml, a shuffle folder or a pose_cfg.yaml.</source>
        <translation>%1 不是配置；请打开项目文件夹、其 config.yaml、shuffle 文件夹或 pose_cfg.yaml。</translation>
    </message>
    <message>
        <source>%1 holds no DeepLabCut project: there is no config.yaml in it or above it.</source>
        <translation>%1 中没有 DeepLabCut 项目：其中及上级文件夹都没有 config.yaml。</translation>
    </message>
    <message>
        <source>The training fraction must lie between 0 and 1.</source>
        <translation>训练比例必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>DeepLabCut makes an empty split of a training fraction with more than two decimals (%1); round it.</source>
        <translation>训练比例超过两位小数（%1）时 DeepLabCut 的划分为空；请四舍五入。</translation>
    </message>
    <message>
        <source>A shuffle number is 0 or more.</source>
        <translation>shuffle 编号为 0 或更大。</translation>
    </message>
    <message>
        <source>The project has no labelled frames to train on.</source>
        <translation>项目没有可用于训练的已标注帧。</translation>
    </message>
    <message>
        <source>Shuffle %1 exists already (%2); take another number, nothing is overwritten.</source>
        <translation>shuffle %1 已存在（%2）；请换一个编号，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Cannot write the event log %1.</source>
        <translation>无法写入事件日志 %1。</translation>
    </message>
    <message>
        <source>The event log could not be written; is the disk full?</source>
        <translation>无法写入事件日志；磁盘已满？</translation>
    </message>
    <message>
        <source>Cannot read the event log %1.</source>
        <translation>无法读取事件日志 %1。</translation>
    </message>
    <message>
        <source>The run in %1 speaks protocol %2, this program speaks %3; use the version that made it.</source>
        <translation>%1 中的运行使用协议 %2，本程序使用 %3；请使用创建它的版本。</translation>
    </message>
    <message>
        <source>%1 is not a run description.</source>
        <translation>%1 不是运行描述。</translation>
    </message>
    <message>
        <source>%1 already holds a run; name a new folder.</source>
        <translation>%1 中已有一次运行；请指定新文件夹。</translation>
    </message>
    <message>
        <source>Targets need a positive stride, scale, locref_stdev and input size.</source>
        <translation>目标需要为正的 stride、缩放、locref_stdev 和输入尺寸。</translation>
    </message>
    <message>
        <source>The labels have %1 body parts, but num_joints is %2.</source>
        <translation>标注有 %1 个身体部位，但 num_joints 为 %2。</translation>
    </message>
    <message>
        <source>%1 holds no snapshot yet.</source>
        <translation>%1 中还没有快照。</translation>
    </message>
    <message>
        <source>The device %1 is unknown; use auto, cpu or cuda:0.</source>
        <translation>未知设备 %1；请使用 auto、cpu 或 cuda:0。</translation>
    </message>
    <message>
        <source>There is no usable GPU for --device %1; use auto or cpu.</source>
        <translation>--device %1 没有可用的 GPU；请使用 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The configuration&apos;s body parts are not those of the labels of %1.</source>
        <translation>配置的身体部位与 %1 的标注不符。</translation>
    </message>
    <message>
        <source>The evaluation failed: %1</source>
        <translation>评估失败：%1</translation>
    </message>
    <message>
        <source>The prediction failed: %1</source>
        <translation>预测失败：%1</translation>
    </message>
    <message>
        <source>The frames of one batch have different sizes (%1); set batch_size: 1.</source>
        <translation>同一批次中的帧尺寸不同（%1）；请设置 batch_size: 1。</translation>
    </message>
    <message>
        <source>A batch could not be prepared: %1</source>
        <translation>无法准备批次：%1</translation>
    </message>
    <message>
        <source>max_input_size or min_input_size refuses every draw; change them or global_scale.</source>
        <translation>max_input_size 或 min_input_size 拒绝了所有抽样；请修改它们或 global_scale。</translation>
    </message>
    <message>
        <source>There is no labelled frame to train on.</source>
        <translation>没有可用于训练的已标注帧。</translation>
    </message>
    <message>
        <source>num_joints must be at least 1.</source>
        <translation>num_joints 至少为 1。</translation>
    </message>
    <message>
        <source>The snapshot cannot be read: %1.</source>
        <translation>无法读取快照：%1。</translation>
    </message>
    <message>
        <source>The snapshot is a compressed zip file; save it with PyTorch.</source>
        <translation>快照是压缩的 zip 文件；请用 PyTorch 保存。</translation>
    </message>
    <message>
        <source>multi_step gives no iterations; fill it in or pass --iterations.</source>
        <translation>multi_step 没有给出迭代数；请填写或传入 --iterations。</translation>
    </message>
    <message>
        <source>optimizer %1 is unknown; use sgd or adam.</source>
        <translation>未知优化器 %1；请使用 sgd 或 adam。</translation>
    </message>
    <message>
        <source>There is no labelled frame to train on in %1.</source>
        <translation>%1 中没有可用于训练的已标注帧。</translation>
    </message>
    <message>
        <source>The project has %1 body parts, but num_joints is %2.</source>
        <translation>项目有 %1 个身体部位，但 num_joints 为 %2。</translation>
    </message>
    <message>
        <source>The loss is no longer finite at iteration %1 (frames %2); lower the learning rate in multi_step.</source>
        <translation>迭代 %1 时损失不再是有限值（帧 %2）；请降低 multi_step 中的学习率。</translation>
    </message>
    <message>
        <source>The training failed: %1</source>
        <translation>训练失败：%1</translation>
    </message>
    <message>
        <source>The training could not start: %1</source>
        <translation>训练无法开始：%1</translation>
    </message>
    <message>
        <source>%1 belongs to no DeepLabCut project: no config.yaml was found.</source>
        <translation>%1 不属于任何 DeepLabCut 项目：未找到 config.yaml。</translation>
    </message>
    <message>
        <source>%1 has no key %2; posetuner-cli explain %1 lists the keys.</source>
        <translation>%1 没有键 %2；posetuner-cli explain %1 可列出所有键。</translation>
    </message>
    <message>
        <source>Several frames are called %1; name the folder too, for example %2.</source>
        <translation>有多个名为 %1 的帧；请同时写出文件夹，例如 %2。</translation>
    </message>
    <message>
        <source>The project has no labelled frame %1; its first one is %2.</source>
        <translation>项目中没有已标注的帧 %1；第一帧是 %2。</translation>
    </message>
    <message>
        <source>Looking for near-identical frames was cancelled.</source>
        <translation>查找近似相同帧的操作已取消。</translation>
    </message>
    <message>
        <source>With crop_sampling none the frame of %1 px is not cropped, but the target maps are made for %2 px; choose another crop_sampling, or make crop_size the size of the frames with global_scale 1 and no jitter.</source>
        <translation>crop_sampling 为 none 时,%1 px 的帧不会被裁剪,但目标图按 %2 px 生成;请选择其他 crop_sampling,或将 crop_size 设为帧的尺寸,global_scale 设为 1 且不使用抖动。</translation>
    </message>
    <message>
        <source>The scaled frame would be %1 px long; check global_scale, the scale jitter, crop_size and pre_resize.</source>
        <translation>缩放后的帧将有 %1 px 长;请检查 global_scale、缩放抖动、crop_size 和 pre_resize。</translation>
    </message>
    <message>
        <source>%1 was not saved: the disk is full (%2). The file is as it was; make room or save it elsewhere.</source>
        <translation>%1 未保存:磁盘已满(%2)。文件保持原样;请腾出空间或保存到其他位置。</translation>
    </message>
    <message>
        <source>%1 was not saved: the system allows no file of this size (%2). The file is as it was.</source>
        <translation>%1 未保存:系统不允许这么大的文件(%2)。文件保持原样。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its drive is read-only (%2). Save it elsewhere.</source>
        <translation>无法保存 %1:磁盘为只读(%2)。请保存到其他位置。</translation>
    </message>
    <message>
        <source>%1 was not saved: its drive does not answer (%2). Check the connection and save again, or save it elsewhere.</source>
        <translation>%1 未保存:磁盘没有响应(%2)。请检查连接后再次保存,或保存到其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its folder is not there (%2). Connect the drive or save it elsewhere.</source>
        <translation>无法保存 %1:其文件夹不存在(%2)。请连接磁盘或保存到其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its folder cannot be written to (%2). Save it elsewhere, or ask for the right to write there.</source>
        <translation>无法保存 %1:其文件夹不可写(%2)。请保存到其他位置,或申请写入权限。</translation>
    </message>
    <message>
        <source>%1 is read-only (%2). Save it under another name, or make it writable and save again.</source>
        <translation>%1 为只读(%2)。请另存为其他名称,或将其设为可写后再次保存。</translation>
    </message>
    <message>
        <source>The draft %1 cannot be written: %2. Save your work soon.</source>
        <translation>无法写入草稿 %1:%2。请尽快保存您的工作。</translation>
    </message>
    <message>
        <source>%1 holds no draft that can be read.</source>
        <translation>%1 中没有可读取的草稿。</translation>
    </message>
    <message>
        <source>A pytorch_config.yaml for the network %1 cannot be made here; possible are %2.</source>
        <translation>无法在此为网络 %1 生成 pytorch_config.yaml；可选 %2。</translation>
    </message>
    <message>
        <source>A pytorch_config.yaml needs at least one body part.</source>
        <translation>pytorch_config.yaml 至少需要一个身体部位。</translation>
    </message>
    <message>
        <source>Several animals need a multi-animal network.</source>
        <translation>多只动物需要多动物网络。</translation>
    </message>
    <message>
        <source>The file is a pytorch_config.yaml already.</source>
        <translation>该文件已经是 pytorch_config.yaml。</translation>
    </message>
    <message>
        <source>The file is a pose_cfg.yaml already.</source>
        <translation>该文件已经是 pose_cfg.yaml。</translation>
    </message>
    <message>
        <source>The file holds no keys and cannot be translated.</source>
        <translation>该文件没有任何键，无法转换。</translation>
    </message>
    <message>
        <source>%1 holds no configuration: neither train/pose_cfg.yaml nor train/pytorch_config.yaml is there.</source>
        <translation>%1 中没有配置:既没有 train/pose_cfg.yaml,也没有 train/pytorch_config.yaml。</translation>
    </message>
    <message>
        <source>Targets of the generator %1 are not made.</source>
        <translation>不生成 %1 生成器的目标图。</translation>
    </message>
    <message>
        <source>The training state is of another network: %1 does not fit.</source>
        <translation>训练状态属于另一个网络：%1 不匹配。</translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2. Check the network, or fetch the file elsewhere and pass it with --init-weights.</source>
        <translation>无法获取 %1：%2。请检查网络，或在别处下载该文件并用 --init-weights 传入。</translation>
    </message>
    <message>
        <source>The download could not start.</source>
        <translation>无法开始下载。</translation>
    </message>
    <message>
        <source>The download was stopped; it goes on from there next time.</source>
        <translation>下载已停止；下次会从该处继续。</translation>
    </message>
    <message>
        <source>%1 is no address that can be fetched; it begins with https://.</source>
        <translation>%1 不是可以获取的地址；它应以 https:// 开头。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits (at least the first 8).</source>
        <translation>SHA-256 有 64 位十六进制数字（至少给出前 8 位）。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing is overwritten.</source>
        <translation>%1 已存在；不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>What came from %1 has the SHA-256 %2, not %3; it was thrown away. Fetch it again.</source>
        <translation>来自 %1 的内容的 SHA-256 是 %2，而不是 %3；已丢弃。请重新获取。</translation>
    </message>
    <message>
        <source>There are no ImageNet weights for %1; there are some for %2.</source>
        <translation>%1 没有 ImageNet 权重；有权重的是 %2。</translation>
    </message>
    <message>
        <source>The body parts of %1 are not those that the network was trained for.</source>
        <translation>%1 的身体部位不是该网络训练时的身体部位。</translation>
    </message>
    <message>
        <source>The individuals of %1 are not those that the network was trained for.</source>
        <translation>%1 的个体不是该网络训练时的个体。</translation>
    </message>
    <message>
        <source>%1 describes another network (%2); export to another shuffle number.</source>
        <translation>%1 描述的是另一个网络（%2）；请导出到另一个 shuffle 编号。</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
    <message>
        <source>%1 holds no weights of a ResNet or HRNet.</source>
        <translation>%1 中没有 ResNet 或 HRNet 的权重。</translation>
    </message>
    <message>
        <source>%1 holds weights with BatchNorm, this network has GroupNorm; take those of resnet50_gn.</source>
        <translation>%1 中是带 BatchNorm 的权重，而该网络使用 GroupNorm；请使用 resnet50_gn 的权重。</translation>
    </message>
    <message>
        <source>%1 holds weights with GroupNorm, this network has BatchNorm; take those of its own kind.</source>
        <translation>%1 中是带 GroupNorm 的权重，而该网络使用 BatchNorm；请使用同类的权重。</translation>
    </message>
    <message>
        <source>%1 does not fit this network: %2 is missing.</source>
        <translation>%1 与该网络不符：缺少 %2。</translation>
    </message>
    <message>
        <source>%1 does not fit this network: %2 is %3 in the file and %4 in the network.</source>
        <translation>%1 与该网络不符：%2 在文件中是 %3，在网络中是 %4。</translation>
    </message>
    <message>
        <source>The criterion %1 cannot be trained here.</source>
        <translation>此处不能训练损失函数 %1。</translation>
    </message>
    <message>
        <source>The configuration names no loss that can be trained here.</source>
        <translation>该配置没有可在此训练的损失。</translation>
    </message>
    <message>
        <source>The weights do not fit this network: %1.</source>
        <translation>权重与该网络不符：%1。</translation>
    </message>
    <message>
        <source>%1 is not trained here; train it with your own DeepLabCut 3, or choose a net_type from %2.</source>
        <translation>此处不训练 %1；请用您自己的 DeepLabCut 3 训练，或从 %2 中选择 net_type。</translation>
    </message>
    <message>
        <source>The layers of the network do not fit each other: %1.</source>
        <translation>网络各层互不匹配：%1。</translation>
    </message>
    <message>
        <source>net_type %1 learns limbs: it needs a multi-animal project with partaffinityfield_graph; choose resnet_50 for one animal.</source>
        <translation>net_type %1 学习肢体：它需要带 partaffinityfield_graph 的多动物项目；单只动物请选择 resnet_50。</translation>
    </message>
    <message>
        <source>%1 with stride %2 and smfactor %3 cannot be trained here; use stride 8 with smfactor 2, or, with limbs, stride 4 with smfactor 4 for the multi-stage decoder.</source>
        <translation>此处无法用 stride %2 和 smfactor %3 训练 %1；请使用 stride 8 和 smfactor 2，或在有肢体时用 stride 4 和 smfactor 4 以使用多级解码器。</translation>
    </message>
    <message>
        <source>runner.optimizer %1 is not trained with here; train with your own DeepLabCut 3, or use AdamW, Adam or SGD.</source>
        <translation>此处不用 runner.optimizer %1 训练；请用您自己的 DeepLabCut 3 训练，或改用 AdamW、Adam 或 SGD。</translation>
    </message>
    <message>
        <source>runner.optimizer %1 cannot be used, and DeepLabCut 3 stops with it; use AdamW, Adam or SGD.</source>
        <translation>不能使用 runner.optimizer %1，DeepLabCut 3 用它也会中止；请改用 AdamW、Adam 或 SGD。</translation>
    </message>
    <message>
        <source>runner.optimizer %1 has no parameter %2 here.</source>
        <translation>runner.optimizer %1 在此没有参数 %2。</translation>
    </message>
    <message>
        <source>Memory ran out at iteration %1 with batches of %2: %3 MB more were needed, %4 MB are free. Take a smaller batch_size or smaller crops, or resume the run with --allow-smaller-batch.</source>
        <translation>第 %1 次迭代（批大小 %2）内存不足：还需要 %3 MB，可用 %4 MB。请减小 batch_size 或裁剪尺寸，或用 --allow-smaller-batch 继续该运行。</translation>
    </message>
    <message>
        <source>Memory ran out at iteration %1 with batches of %2. Take a smaller batch_size or smaller crops, or resume the run with --allow-smaller-batch.</source>
        <translation>第 %1 次迭代（批大小 %2）内存不足。请减小 batch_size 或裁剪尺寸，或用 --allow-smaller-batch 继续该运行。</translation>
    </message>
    <message>
        <source>The file asks to run &quot;%1&quot;; PoseTuner reads tensors and plain values only and never runs anything in a file.</source>
        <translation>该文件要求运行“%1”；PoseTuner 只读取张量和普通值，绝不运行文件中的任何内容。</translation>
    </message>
    <message>
        <source>The precision %1 is unknown; use auto, fp32, bf16 or fp16.</source>
        <translation>未知的精度 %1；请使用 auto、fp32、bf16 或 fp16。</translation>
    </message>
    <message>
        <source>%1 exists already; --init never overwrites a file.</source>
        <translation>%1 已存在；--init 绝不覆盖文件。</translation>
    </message>
    <message>
        <source>%1 is too small: HRNet needs at least 32 x 32 pixels.</source>
        <translation>%1 太小：HRNet 至少需要 32 x 32 像素。</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>网络运行失败：%1</translation>
    </message>
    <message>
        <source>Another process is training in %1; stop it first.</source>
        <translation>另一个进程正在 %1 中训练；请先停止它。</translation>
    </message>
    <message>
        <source>Cannot write in %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is no readable safetensors file: %2.</source>
        <translation>%1 不是可读的 safetensors 文件：%2。</translation>
    </message>
    <message>
        <source>%1 holds a kind of number that is not known (%2).</source>
        <translation>%1 含有未知的数值类型（%2）。</translation>
    </message>
    <message>
        <source>runner.scheduler %1: %2 is missing or impossible.</source>
        <translation>runner.scheduler %1：%2 缺失或不可能。</translation>
    </message>
    <message>
        <source>runner.scheduler %1 is not trained with here; train with your own DeepLabCut 3, or use %2 or another one whose rate depends on the epoch alone.</source>
        <translation>此处不用 runner.scheduler %1 训练；请用您自己的 DeepLabCut 3 训练，或改用 %2 或其他学习率只取决于 epoch 的调度器。</translation>
    </message>
    <message>
        <source>runner.scheduler %1 cannot be used, and DeepLabCut 3 stops with it; use %2 or another one whose rate depends on the epoch alone.</source>
        <translation>不能使用 runner.scheduler %1，DeepLabCut 3 用它也会中止；请改用 %2 或其他学习率只取决于 epoch 的调度器。</translation>
    </message>
    <message>
        <source>The snapshot was written on a big-endian machine; save it on another one.</source>
        <translation>该快照写于大端机器；请在另一台机器上保存。</translation>
    </message>
    <message>
        <source>A tensor of the optimiser state has no values.</source>
        <translation>优化器状态中的一个张量没有值。</translation>
    </message>
    <message>
        <source>%1 has no values to write.</source>
        <translation>%1 没有可写入的值。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The training state %1 cannot be used: %2.</source>
        <translation>训练状态 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>The loss is no longer finite at iteration %1 (frames %2); lower the learning rate and start from the last good snapshot, %3.</source>
        <translation>第 %1 次迭代损失不再有限（帧 %2）；请降低学习率，并从最后一个完好的快照 %3 开始。</translation>
    </message>
    <message>
        <source>Cannot read %1: it ends too early or the drive fails.</source>
        <translation>无法读取 %1：文件过早结束或磁盘出错。</translation>
    </message>
    <message>
        <source>The snapshot is an encrypted zip file; save it with PyTorch.</source>
        <translation>该快照是加密的 zip 文件；请用 PyTorch 保存。</translation>
    </message>
    <message>
        <source>A picture is written as .png, .svg or .pdf, not as %1.</source>
        <translation>图片只能保存为 .png、.svg 或 .pdf，不能保存为 %1。</translation>
    </message>
    <message>
        <source>--gpu-memory takes a number of GiB or the word auto, not %1.</source>
        <translation>--gpu-memory 需要以 GiB 为单位的数字或单词 auto,而不是 %1。</translation>
    </message>
    <message>
        <source>There is no view %1; take one of: %2.</source>
        <translation>没有视图 %1；可选：%2。</translation>
    </message>
    <message>
        <source>--only-fired needs --focus with the key of an operation, for example convolution.edge.</source>
        <translation>--only-fired 需要用 --focus 指定一个操作的键，例如 convolution.edge。</translation>
    </message>
    <message>
        <source>PoseTuner reads, checks and explains a pytorch_config.yaml of the network %1, but does not write a new one: create the shuffle with DeepLabCut and open it here. New ones can be written for %2.</source>
        <translation>PoseTuner 能读取、检查并解释网络 %1 的 pytorch_config.yaml，但不会新建：请用 DeepLabCut 创建 shuffle，然后在此打开。可以为 %2 新建。</translation>
    </message>
    <message>
        <source>The dry step was stopped.</source>
        <translation>试运行步骤已停止。</translation>
    </message>
    <message>
        <source>This system does not tell how much memory a process has taken; a dry step on the processor needs Linux.</source>
        <translation>此系统不提供进程占用的内存；在处理器上试运行步骤需要 Linux。</translation>
    </message>
    <message>
        <source>The dry step failed: %1</source>
        <translation>试运行步骤失败：%1</translation>
    </message>
    <message>
        <source>%1 is not the split of a run; remove it to use the split that the project has now.</source>
        <translation>%1 不是一次训练的划分文件；删除它即可使用项目当前的划分。</translation>
    </message>
    <message>
        <source>Nothing is known of the memory that %1 needs. Where PoseTuner trains it, posetuner-train dry-step measures it.</source>
        <translation>尚不清楚 %1 所需的内存。PoseTuner 能训练的网络可以用 posetuner-train dry-step 测量。</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2, or no training set of DeepLabCut: create the training set again.</source>
        <translation>%1 在第 %2 字节处损坏，或者不是 DeepLabCut 的训练集：请重新创建训练集。</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of level 5 as DeepLabCut writes them: create the training set again.</source>
        <translation>%1 不是 DeepLabCut 所写的 MATLAB 5 级文件：请重新创建训练集。</translation>
    </message>
    <message>
        <source>%1 is a pickle, but holds no training set of DeepLabCut: create the training set again.</source>
        <translation>%1 是 pickle 文件，但不含 DeepLabCut 的训练集：请重新创建训练集。</translation>
    </message>
    <message>
        <source>The labels have changed since the training sets of iteration %1 were made. Write iteration: %2 into config.yaml, so that the earlier shuffles keep what they were trained from, and create the training set again.</source>
        <translation>自第 %1 次迭代的训练集创建以来，标注已经改变。请在 config.yaml 中写入 iteration: %2，使先前的 shuffle 保留其训练所用的数据，然后重新创建训练集。</translation>
    </message>
    <message>
        <source>The split names frame %1, but the project has %2.</source>
        <translation>划分中提到第 %1 帧，但项目只有 %2 帧。</translation>
    </message>
    <message>
        <source>Training with several processes is not possible on Windows.</source>
        <translation>在 Windows 上无法用多个进程训练。</translation>
    </message>
    <message>
        <source>The processes of the training did not find each other: %1</source>
        <translation>训练的各个进程未能相互连接:%1</translation>
    </message>
    <message>
        <source>NCCL (%1), which several GPUs need to train together, could not be loaded; train on one GPU.</source>
        <translation>无法加载多个 GPU 共同训练所需的 NCCL(%1);请在单个 GPU 上训练。</translation>
    </message>
    <message>
        <source>Another process of the training could not load NCCL.</source>
        <translation>训练的另一个进程无法加载 NCCL。</translation>
    </message>
    <message>
        <source>The GPUs cannot train together; NCCL says: %1.</source>
        <translation>这些 GPU 无法共同训练;NCCL 报告:%1。</translation>
    </message>
    <message>
        <source>--devices takes numbers of GPUs, each once, as in 0,1; not %1.</source>
        <translation>--devices 需要 GPU 编号,每个只出现一次,例如 0,1;而不是 %1。</translation>
    </message>
    <message>
        <source>--devices names %1 GPUs for %2 processes; leave --processes out.</source>
        <translation>--devices 指定了 %1 个 GPU,而进程数为 %2;请去掉 --processes。</translation>
    </message>
    <message>
        <source>A batch of %1 cannot be shared by %2 processes; take a larger batch_size or fewer processes.</source>
        <translation>大小为 %1 的批次无法由 %2 个进程分担;请增大 batch_size 或减少进程数。</translation>
    </message>
    <message>
        <source>Process %1 of %2 of the training (PID %3) ended: %4. The run can be resumed.</source>
        <translation>训练的第 %1 个进程(共 %2 个,PID %3)已结束:%4。可以继续该运行。</translation>
    </message>
    <message>
        <source>The processes of the training lost each other (%1). The run can be resumed.</source>
        <translation>训练的各个进程失去了联系(%1)。可以继续该运行。</translation>
    </message>
    <message>
        <source>The training frames or their labels changed while the processes of the training started; start it again.</source>
        <translation>在训练进程启动期间,训练帧或其标注发生了变化;请重新开始。</translation>
    </message>
    <message>
        <source>Memory ran out: %1</source>
        <translation>内存不足:%1</translation>
    </message>
    <message>
        <source>Another process of the training could not be started (%1): %2.</source>
        <translation>无法启动训练的另一个进程(%1):%2。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 is a snapshot of another network (%2); choose one of the network that the configuration describes.</source>
        <translation>%1 是另一个网络的快照（%2）；请选择配置所描述的网络的快照。</translation>
    </message>
    <message>
        <source>Process %1 of %2 of the training (PID %3) was killed (signal 9), as the system does where memory runs out. The run can be resumed; if it happens again, begin one with a smaller batch_size or fewer processes.</source>
        <translation>训练的第 %1 个进程（共 %2 个，PID %3）被终止（信号 9），内存耗尽时系统会这样做。可以继续该运行；如果再次发生，请用更小的 batch_size 或更少的进程重新开始。</translation>
    </message>
    <message>
        <source>A picture is written as .png, .svg or .pdf, not as %1.</source>
        <translation>图片可写为 .png、.svg 或 .pdf，而不是 %1。</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Score map</source>
        <translation>得分图</translation>
    </message>
    <message>
        <source>Location refinement</source>
        <translation>位置精修</translation>
    </message>
    <message>
        <source>Part affinity fields</source>
        <translation>部件亲和场</translation>
    </message>
</context>
<context>
    <name>MonitorPanel</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>A project folder, its config.yaml, a shuffle folder or a pose_cfg.yaml.</source>
        <translation>项目文件夹、其 config.yaml、shuffle 文件夹或 pose_cfg.yaml。</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and end.</source>
        <translation>将窗口绘制到 PNG 文件后退出。</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot.</source>
        <translation>--screenshot 的窗口尺寸。</translation>
    </message>
    <message>
        <source>Open the demo project with this number of animals.</source>
        <translation>打开具有此数量动物的演示项目。</translation>
    </message>
    <message>
        <source>Dark colours, whatever the system says.</source>
        <translation>深色，不论系统设置。</translation>
    </message>
    <message>
        <source>Light colours, whatever the system says.</source>
        <translation>浅色，不论系统设置。</translation>
    </message>
    <message>
        <source>Show a view: augment, crops, targets, paf, size, schedule, advice, yaml, diff or runs.</source>
        <translation>显示视图：augment、crops、targets、paf、size、schedule、advice、yaml、diff 或 runs。</translation>
    </message>
    <message>
        <source>Focus a parameter.</source>
        <translation>聚焦某个参数。</translation>
    </message>
    <message>
        <source>Show this frame, counted from 0.</source>
        <translation>显示此帧，从 0 计数。</translation>
    </message>
    <message>
        <source>Show the newest run.</source>
        <translation>显示最新的运行。</translation>
    </message>
    <message>
        <source>Language of the window: en, de, zh_CN.</source>
        <translation>窗口语言：en、de、zh_CN。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Preview, edit and train DeepLabCut configurations.</source>
        <translation>预览、编辑和训练 DeepLabCut 配置。</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>局部对比度 (CLAHE)</translation>
    </message>
    <message>
        <source>Equalises the histogram in tiles of the image, for each colour channel on its own. true varies the clip limit from 0.1 to 8 and the tiles from 3 to 12 per side; a mapping sets them.</source>
        <translation>在图像分块中均衡直方图，每个颜色通道单独处理。true 使裁剪限值在 0.1 到 8、每边分块在 3 到 12 之间变化；可用映射指定。</translation>
    </message>
    <message>
        <source>Useful when lighting differs between videos; colours shift because channels are treated separately.</source>
        <translation>适合各视频光照不同的情况；由于通道分别处理，颜色会改变。</translation>
    </message>
    <message>
        <source>CLAHE probability</source>
        <translation>CLAHE 概率</translation>
    </message>
    <message>
        <source>Share of images that get local contrast; 0.1 when absent.</source>
        <translation>使用局部对比度的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while clahe is on.</source>
        <translation>仅在 clahe 开启时有意义。</translation>
    </message>
    <message>
        <source>CLAHE clip limit</source>
        <translation>CLAHE 裁剪限值</translation>
    </message>
    <message>
        <source>How far local contrast may be raised: one number, or a list of values to choose from.</source>
        <translation>局部对比度可提高的程度：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>2 to 4 looks natural; noise grows with it.</source>
        <translation>2 到 4 较自然；噪声随之增大。</translation>
    </message>
    <message>
        <source>CLAHE tiles</source>
        <translation>CLAHE 分块</translation>
    </message>
    <message>
        <source>Number of tiles per side (not their size in pixels, despite the name): one number, or a list of values to choose from.</source>
        <translation>每边的分块数（尽管名称如此，并非像素大小）：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>More tiles act on smaller regions.</source>
        <translation>分块越多，作用区域越小。</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>直方图均衡</translation>
    </message>
    <message>
        <source>Spreads the brightness of the whole image evenly, for each colour channel on its own; hues change.</source>
        <translation>将整幅图像的亮度均匀分布，每个颜色通道单独处理；色调会改变。</translation>
    </message>
    <message>
        <source>On by default for one image in ten; switch it off when colour tells your animals apart.</source>
        <translation>默认对十分之一的图像开启；若靠颜色区分动物请关闭。</translation>
    </message>
    <message>
        <source>Equalisation probability</source>
        <translation>均衡概率</translation>
    </message>
    <message>
        <source>Share of images that are equalised; 0.1 when absent.</source>
        <translation>进行均衡的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while histeq is on.</source>
        <translation>仅在 histeq 开启时有意义。</translation>
    </message>
    <message>
        <source>Logarithmic contrast</source>
        <translation>对数对比度</translation>
    </message>
    <message>
        <source>Lifts dark parts along a logarithm; true varies the gain from 0.4 to 1.6.</source>
        <translation>沿对数曲线提亮暗部；true 使增益在 0.4 到 1.6 之间变化。</translation>
    </message>
    <message>
        <source>Imitates over- and underexposed videos.</source>
        <translation>模拟过曝和欠曝的视频。</translation>
    </message>
    <message>
        <source>Logarithmic contrast probability</source>
        <translation>对数对比度概率</translation>
    </message>
    <message>
        <source>Share of images that get logarithmic contrast; 0.1 when absent.</source>
        <translation>使用对数对比度的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while log is on.</source>
        <translation>仅在 log 开启时有意义。</translation>
    </message>
    <message>
        <source>Logarithmic gain</source>
        <translation>对数增益</translation>
    </message>
    <message>
        <source>Brightness of logarithmic contrast: one number, or a list of values to choose from.</source>
        <translation>对数对比度的亮度：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>1 keeps white at white.</source>
        <translation>1 保持白色不变。</translation>
    </message>
    <message>
        <source>Linear contrast</source>
        <translation>线性对比度</translation>
    </message>
    <message>
        <source>Stretches or flattens brightness around middle grey; true varies the factor from 0.6 to 1.4.</source>
        <translation>围绕中灰拉伸或压缩亮度；true 使系数在 0.6 到 1.4 之间变化。</translation>
    </message>
    <message>
        <source>A mild and safe way to make the network robust to lighting.</source>
        <translation>温和而安全地让网络适应光照变化。</translation>
    </message>
    <message>
        <source>Linear contrast probability</source>
        <translation>线性对比度概率</translation>
    </message>
    <message>
        <source>Share of images that get linear contrast; 0.1 when absent.</source>
        <translation>使用线性对比度的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while linear is on.</source>
        <translation>仅在 linear 开启时有意义。</translation>
    </message>
    <message>
        <source>Linear contrast factor</source>
        <translation>线性对比度系数</translation>
    </message>
    <message>
        <source>Factor on the distance from middle grey: one number, or a list of values to choose from.</source>
        <translation>与中灰距离的倍数：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>Below 1 flattens, above 1 stretches.</source>
        <translation>小于 1 压缩，大于 1 拉伸。</translation>
    </message>
    <message>
        <source>S-curve contrast</source>
        <translation>S 曲线对比度</translation>
    </message>
    <message>
        <source>Deepens shadows and lifts lights along an S-shaped curve; true varies the gain from 5 to 6 and the middle from 0.3 to 0.6.</source>
        <translation>沿 S 形曲线加深暗部、提亮亮部；true 使增益在 5 到 6、中点在 0.3 到 0.6 之间变化。</translation>
    </message>
    <message>
        <source>Strong; keep the probability low.</source>
        <translation>效果强；概率应保持较低。</translation>
    </message>
    <message>
        <source>S-curve probability</source>
        <translation>S 曲线概率</translation>
    </message>
    <message>
        <source>Share of images that get the S-curve; 0.1 when absent.</source>
        <translation>使用 S 曲线的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while sigmoid is on.</source>
        <translation>仅在 sigmoid 开启时有意义。</translation>
    </message>
    <message>
        <source>S-curve steepness</source>
        <translation>S 曲线陡度</translation>
    </message>
    <message>
        <source>Steepness of the S-curve: one number, or a list of values to choose from.</source>
        <translation>S 曲线的陡度：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>5 is close to natural; 10 is nearly black and white.</source>
        <translation>5 接近自然；10 几乎黑白。</translation>
    </message>
    <message>
        <source>S-curve middle</source>
        <translation>S 曲线中点</translation>
    </message>
    <message>
        <source>Brightness (0 to 1) that stays in the middle: one number, or a list of values to choose from.</source>
        <translation>保持居中的亮度（0 到 1）：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>Lower brightens, higher darkens.</source>
        <translation>越低越亮，越高越暗。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Brightens or darkens along a power curve; true varies gamma from 0.7 to 1.7.</source>
        <translation>沿幂曲线提亮或压暗；true 使伽马在 0.7 到 1.7 之间变化。</translation>
    </message>
    <message>
        <source>Imitates cameras with different settings.</source>
        <translation>模拟不同设置的相机。</translation>
    </message>
    <message>
        <source>Gamma probability</source>
        <translation>伽马概率</translation>
    </message>
    <message>
        <source>Share of images that get gamma; 0.1 when absent.</source>
        <translation>使用伽马的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while gamma is on.</source>
        <translation>仅在 gamma 开启时有意义。</translation>
    </message>
    <message>
        <source>Gamma exponent</source>
        <translation>伽马指数</translation>
    </message>
    <message>
        <source>Exponent of the power curve: one number, or a list of values to choose from.</source>
        <translation>幂曲线的指数：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>Below 1 brightens, above 1 darkens.</source>
        <translation>小于 1 提亮，大于 1 压暗。</translation>
    </message>
    <message>
        <source>Equalisation (multi-animal)</source>
        <translation>直方图均衡（多动物）</translation>
    </message>
    <message>
        <source>Multi-animal only: histogram equalisation of each colour channel, gated by apply_prob. The single-animal loader ignores it.</source>
        <translation>仅多动物：各颜色通道的直方图均衡，由 apply_prob 控制。单动物加载器忽略它。</translation>
    </message>
    <message>
        <source>contrast.histeq does the same with its own probability in both kinds of project.</source>
        <translation>contrast.histeq 在两种项目中以自己的概率实现同样效果。</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>裁剪尺寸</translation>
    </message>
    <message>
        <source>Multi-animal only: width × height of the window cut out of each frame. The real window is this size × global scale × jitter, at the frame&apos;s own resolution; smaller frames are padded with black.</source>
        <translation>仅多动物：从每帧裁出的窗口的宽 × 高。实际窗口为该尺寸 × 全局缩放 × 抖动，保持帧的原分辨率；较小的帧以黑色填充。</translation>
    </message>
    <message>
        <source>Make it large enough to hold a whole animal at the smallest scale, better two that touch; memory grows with its area.</source>
        <translation>应足以在最小缩放下容纳一只完整的动物，最好是两只相接的动物；内存随面积增长。</translation>
    </message>
    <message>
        <source>Crop probability</source>
        <translation>裁剪概率</translation>
    </message>
    <message>
        <source>Share of images that are cropped or padded: single-animal training moves each side in or out by up to crop_by. Multi-animal training ignores it and crops every image.</source>
        <translation>被裁剪或填充的图像比例：单动物训练将每边向内或向外移动最多 crop_by。多动物训练忽略它并裁剪每张图像。</translation>
    </message>
    <message>
        <source>0 switches it off. The handbook calls it crop_ratio, but only the spelling cropratio is read.</source>
        <translation>0 表示关闭。手册中写作 crop_ratio，但只读取 cropratio 这一拼写。</translation>
    </message>
    <message>
        <source>Largest crop shift</source>
        <translation>最大裁剪位移</translation>
    </message>
    <message>
        <source>Multi-animal only: how far the window is moved away from the chosen keypoint, as a fraction of the crop&apos;s side. Values above 0.4 are cut to 0.4.</source>
        <translation>仅多动物：窗口偏离所选关键点的距离，以裁剪边长的比例表示。大于 0.4 的值会被截为 0.4。</translation>
    </message>
    <message>
        <source>Smaller values keep the chosen keypoint inside the window more often; animals near the border lose theirs first.</source>
        <translation>较小的值更常把所选关键点留在窗口内；靠近边界的动物最先丢失。</translation>
    </message>
    <message>
        <source>Crop sampling</source>
        <translation>裁剪采样</translation>
    </message>
    <message>
        <source>Multi-animal only: where windows are placed. uniform: anywhere; keypoints: at a random keypoint; density: preferably where many keypoints are close together; hybrid: uniform or density, one half each.</source>
        <translation>仅多动物：窗口放置的位置。uniform：任意处；keypoints：随机关键点处；density：优先关键点密集处；hybrid：uniform 与 density 各半。</translation>
    </message>
    <message>
        <source>hybrid suits most projects; density helps where animals huddle; uniform shows the network more background.</source>
        <translation>hybrid 适合多数项目；动物聚集时 density 有帮助；uniform 让网络看到更多背景。</translation>
    </message>
    <message>
        <source>Crop or pad by</source>
        <translation>裁剪或填充幅度</translation>
    </message>
    <message>
        <source>Single-animal only: each side is moved in (crop) or out (black padding) by up to this fraction of the image. 0 or false count as missing and mean 0.15.</source>
        <translation>仅单动物：每边向内（裁剪）或向外（黑色填充）移动，最多为图像的这一比例。0 或 false 视为缺少，即 0.15。</translation>
    </message>
    <message>
        <source>To switch cropping off set cropratio to 0.</source>
        <translation>要关闭裁剪请将 cropratio 设为 0。</translation>
    </message>
    <message>
        <source>Crop around a joint</source>
        <translation>围绕部位裁剪</translation>
    </message>
    <message>
        <source>Scalecrop and deterministic only: cut the frame around a random labelled joint. The deterministic loader fails when the key is missing.</source>
        <translation>仅 scalecrop 和 deterministic：围绕随机的已标注部位裁剪帧。缺少此键时 deterministic 加载器会失败。</translation>
    </message>
    <message>
        <source>Write it out when you use the deterministic loader.</source>
        <translation>使用 deterministic 加载器时请明确写出。</translation>
    </message>
    <message>
        <source>Smallest margin</source>
        <translation>最小边距</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: pixels that are kept on each side of the chosen joint at least (100 when absent in tensorpack; the others fail without the key).</source>
        <translation>scalecrop、deterministic、tensorpack：所选部位每侧至少保留的像素（缺少时 tensorpack 为 100；其他加载器会失败）。</translation>
    </message>
    <message>
        <source>About half an animal&apos;s length keeps the animal in the window.</source>
        <translation>约半个动物长度即可把动物留在窗口内。</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added on the left of the joint (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>scalecrop、deterministic、tensorpack：在部位左侧最多增加的像素（缺少时 tensorpack 为 400；其他加载器会失败）。</translation>
    </message>
    <message>
        <source>Use equal left and right margins unless the scene is one-sided.</source>
        <translation>除非场景偏向一侧，左右边距应相等。</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added on the right of the joint (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>scalecrop、deterministic、tensorpack：在部位右侧最多增加的像素（缺少时 tensorpack 为 400；其他加载器会失败）。</translation>
    </message>
    <message>
        <source>Lower margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added below the joint (despite its name) (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>scalecrop、deterministic、tensorpack：在部位下方最多增加的像素（与名称相反）（缺少时 tensorpack 为 400；其他加载器会失败）。</translation>
    </message>
    <message>
        <source>The code adds topheight to y, which grows downwards: it is the margin below.</source>
        <translation>代码将 topheight 加到向下增长的 y 上：它是下边距。</translation>
    </message>
    <message>
        <source>Upper margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added above the joint (despite its name) (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>scalecrop、deterministic、tensorpack：在部位上方最多增加的像素（与名称相反）（缺少时 tensorpack 为 400；其他加载器会失败）。</translation>
    </message>
    <message>
        <source>The code subtracts bottomheight from y: it is the margin above.</source>
        <translation>代码从 y 减去 bottomheight：它是上边距。</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>The folder that image paths are relative to. It is not repaired when the project moves.</source>
        <translation>图像路径的基准文件夹。项目移动后不会自动修正。</translation>
    </message>
    <message>
        <source>After moving or copying a project write the new folder here, or create the training set again.</source>
        <translation>移动或复制项目后，请在此写入新文件夹，或重新创建训练集。</translation>
    </message>
    <message>
        <source>Training labels</source>
        <translation>训练标注</translation>
    </message>
    <message>
        <source>File with the labels of the training frames, relative to the project folder: .mat for one animal, .pickle for several.</source>
        <translation>训练帧的标注文件，相对于项目文件夹：单动物为 .mat，多动物为 .pickle。</translation>
    </message>
    <message>
        <source>DeepLabCut writes it when it creates the training set; do not edit it by hand.</source>
        <translation>由 DeepLabCut 在创建训练集时写入；请勿手动编辑。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>File that says which frames train and which test; read by the evaluation.</source>
        <translation>说明哪些帧用于训练、哪些用于测试的文件；评估时读取。</translation>
    </message>
    <message>
        <source>Number of joints</source>
        <translation>部位数量</translation>
    </message>
    <message>
        <source>How many body parts the network has a map for.</source>
        <translation>网络拥有得分图的身体部位数。</translation>
    </message>
    <message>
        <source>Joint groups</source>
        <translation>部位分组</translation>
    </message>
    <message>
        <source>Numbers of the joints, one list each; lists with two numbers are left-right pairs for the scalecrop and deterministic loaders.</source>
        <translation>部位编号，各为一个列表；含两个编号的列表是 scalecrop 和 deterministic 加载器的左右配对。</translation>
    </message>
    <message>
        <source>Joint names</source>
        <translation>部位名称</translation>
    </message>
    <message>
        <source>Names of the body parts in the order of the maps.</source>
        <translation>按得分图顺序排列的身体部位名称。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>tensorflow: this file belongs to DeepLabCut&apos;s TensorFlow engine. Informative only.</source>
        <translation>tensorflow：此文件属于 DeepLabCut 的 TensorFlow 引擎。仅供参考。</translation>
    </message>
    <message>
        <source>Pairwise prediction</source>
        <translation>成对预测</translation>
    </message>
    <message>
        <source>Written for DeepLabCut&apos;s own use; training switches it on itself when limb bands are learned.</source>
        <translation>供 DeepLabCut 自用；学习肢段带时训练会自行开启。</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Folder for TensorBoard logs; log when absent.</source>
        <translation>TensorBoard 日志的文件夹；缺少时为 log。</translation>
    </message>
    <message>
        <source>Snapshot prefix</source>
        <translation>快照前缀</translation>
    </message>
    <message>
        <source>Always overwritten with &lt;train folder&gt;/snapshot.</source>
        <translation>总是被覆盖为 &lt;train folder&gt;/snapshot。</translation>
    </message>
    <message>
        <source>Score-map folder</source>
        <translation>得分图文件夹</translation>
    </message>
    <message>
        <source>Where evaluation writes score maps; test when absent.</source>
        <translation>评估写入得分图的位置；缺少时为 test。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Chosen images are turned by a random angle between minus and plus this whole number of degrees. A decimal number is silently replaced (25 single-animal, 10 multi-animal); true stops the training with an error; false or 0 is off.</source>
        <translation>选中的图像按正负此整数度数之间的随机角度旋转。小数会被静默替换（单动物 25，多动物 10）；true 使训练报错终止；false 或 0 为关闭。</translation>
    </message>
    <message>
        <source>Use 180 when animals are filmed from above and walk in all directions; keep it small for side views.</source>
        <translation>从上方拍摄且动物朝各方向活动时用 180；侧视时应较小。</translation>
    </message>
    <message>
        <source>Rotation probability</source>
        <translation>旋转概率</translation>
    </message>
    <message>
        <source>Single-animal only: share of images that are turned. It is not in DeepLabCut&apos;s template (which writes rotratio, read by tensorpack only); 0.4 when absent. Multi-animal training uses apply_prob instead.</source>
        <translation>仅单动物：被旋转的图像比例。DeepLabCut 的模板中没有它（模板写 rotratio，仅 tensorpack 读取）；缺少时为 0.4。多动物训练改用 apply_prob。</translation>
    </message>
    <message>
        <source>Raise it together with rotation when orientation does not matter in your recordings.</source>
        <translation>若拍摄中方向无关紧要，可与 rotation 一起提高。</translation>
    </message>
    <message>
        <source>Rotation probability (tensorpack)</source>
        <translation>旋转概率 (tensorpack)</translation>
    </message>
    <message>
        <source>Only the tensorpack loader reads it. The single-animal loader overwrites it with rotateratio, the multi-animal loader uses apply_prob.</source>
        <translation>仅 tensorpack 加载器读取。单动物加载器用 rotateratio 覆盖它，多动物加载器使用 apply_prob。</translation>
    </message>
    <message>
        <source>Set rotateratio instead for single-animal training.</source>
        <translation>单动物训练请改设 rotateratio。</translation>
    </message>
    <message>
        <source>Flip left-right, swap labels</source>
        <translation>左右翻转并交换标注</translation>
    </message>
    <message>
        <source>Mirrors the image and swaps the left and right body parts of symmetric_pairs; gated by apply_prob. With any other value than true the labels are swapped on images that were not flipped too.</source>
        <translation>镜像图像并交换 symmetric_pairs 中的左右部位；由 apply_prob 控制。除 true 外的任何值都会在未翻转的图像上也交换标注。</translation>
    </message>
    <message>
        <source>Write true, and list the left-right pairs in symmetric_pairs; without them nothing is flipped.</source>
        <translation>请写 true，并在 symmetric_pairs 中列出左右配对；没有它们就不会翻转。</translation>
    </message>
    <message>
        <source>Left-right pairs</source>
        <translation>左右配对</translation>
    </message>
    <message>
        <source>Pairs of joint numbers, counted from 0, that change places when fliplr mirrors the image.</source>
        <translation>fliplr 镜像图像时互换的部位编号配对，从 0 计数。</translation>
    </message>
    <message>
        <source>For joints snout, leftear, rightear, tailbase the pair is [[1, 2]].</source>
        <translation>对于部位 snout、leftear、rightear、tailbase，配对为 [[1, 2]]。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Single-animal: mirrors images left to right without swapping any labels, gated by apply_prob; a decimal number counts as 0.5. Scalecrop and deterministic: doubles the data with mirrored copies. Multi-animal: ignored.</source>
        <translation>单动物：左右镜像图像但不交换标注，由 apply_prob 控制；小数视为 0.5。scalecrop 和 deterministic：用镜像副本使数据加倍。多动物：忽略。</translation>
    </message>
    <message>
        <source>Only for projects without left and right body parts; otherwise use fliplr with symmetric_pairs.</source>
        <translation>仅用于没有左右部位的项目；否则请用 fliplr 加 symmetric_pairs。</translation>
    </message>
    <message>
        <source>Augmentation probability</source>
        <translation>增强概率</translation>
    </message>
    <message>
        <source>Probability, per image and per operation, of flips, blur, covering, elastic, noise and grayscale (multi-animal also rotation and hist_eq). Contrast, convolution and crop have their own.</source>
        <translation>每张图像、每种操作的概率：翻转、模糊、遮挡、弹性、噪声和灰度（多动物还包括 rotation 和 hist_eq）。对比度、卷积和裁剪有各自的概率。</translation>
    </message>
    <message>
        <source>At 0.5 hardly any image stays untouched; lower it when training barely converges.</source>
        <translation>为 0.5 时几乎没有图像保持原样；若训练难以收敛请降低。</translation>
    </message>
    <message>
        <source>Peak distance</source>
        <translation>峰间距离</translation>
    </message>
    <message>
        <source>Multi-animal analysis: smallest distance between two peaks of one body part, in pixels; 5 by default.</source>
        <translation>多动物分析：同一部位两个峰的最小距离（像素）；默认 5。</translation>
    </message>
    <message>
        <source>Belongs into test/pose_cfg.yaml; training does not read it.</source>
        <translation>属于 test/pose_cfg.yaml；训练不读取。</translation>
    </message>
    <message>
        <source>Smallest confidence</source>
        <translation>最小置信度</translation>
    </message>
    <message>
        <source>Multi-animal analysis: peaks below this confidence are not considered; 0.01 by default.</source>
        <translation>多动物分析：不考虑低于此置信度的峰；默认 0.01。</translation>
    </message>
    <message>
        <source>Peak smoothing</source>
        <translation>峰平滑</translation>
    </message>
    <message>
        <source>Multi-animal analysis: width of the Gaussian that smooths the score maps, in cells; 1 by default.</source>
        <translation>多动物分析：平滑得分图的高斯宽度（单元格）；默认 1。</translation>
    </message>
    <message>
        <source>Smooth offsets</source>
        <translation>平滑偏移</translation>
    </message>
    <message>
        <source>Multi-animal analysis: smooth the offset maps too; false by default.</source>
        <translation>多动物分析：同时平滑偏移图；默认 false。</translation>
    </message>
    <message>
        <source>Peaks per part</source>
        <translation>每部位峰数</translation>
    </message>
    <message>
        <source>Single-animal analysis: how many of the best cells are returned for each body part; 1 by default.</source>
        <translation>单动物分析：每个部位返回多少个最佳单元格；默认 1。</translation>
    </message>
    <message>
        <source>Best limbs</source>
        <translation>最佳肢段</translation>
    </message>
    <message>
        <source>Multi-animal analysis: the limbs kept after evaluation, as numbers into the limb graph.</source>
        <translation>多动物分析：评估后保留的肢段，以肢段图中的编号表示。</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Blends a sharpened copy into the image with a strength up to 0.2 and a brightness of 0.8 to 1.2. It is read only inside convolution; the handbook&apos;s top-level sharpening has no effect. A mapping sets alpha and lightness.</source>
        <translation>将锐化副本以最多 0.2 的强度和 0.8 到 1.2 的亮度混入图像。仅在 convolution 内读取；手册中顶层的 sharpening 无效。可用映射设置 alpha 和 lightness。</translation>
    </message>
    <message>
        <source>Helps with soft or noisy footage; look at the 1:1 loupe, because a fitted view hides a 3 × 3 kernel.</source>
        <translation>适合柔焦或有噪声的画面；请用 1:1 查看，适应窗口的视图看不出 3 × 3 卷积核。</translation>
    </message>
    <message>
        <source>Sharpen probability</source>
        <translation>锐化概率</translation>
    </message>
    <message>
        <source>Share of images that are sharpened; 0.1 when absent.</source>
        <translation>被锐化的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>0.3 is DeepLabCut&apos;s template value; it matters only while sharpen is on.</source>
        <translation>0.3 是 DeepLabCut 的模板值；仅在 sharpen 开启时有意义。</translation>
    </message>
    <message>
        <source>Sharpen strength</source>
        <translation>锐化强度</translation>
    </message>
    <message>
        <source>How much of the sharpened copy is blended in: one number, or a list of values to choose from. A list is never a range.</source>
        <translation>混入锐化副本的多少：一个数字，或供选择的数值列表。列表绝不是范围。</translation>
    </message>
    <message>
        <source>Left out it varies between 0 and 0.2.</source>
        <translation>省略时在 0 到 0.2 之间变化。</translation>
    </message>
    <message>
        <source>Sharpen brightness</source>
        <translation>锐化亮度</translation>
    </message>
    <message>
        <source>Brightness of the sharpened copy, 1 keeps it: one number, or a list of values to choose from.</source>
        <translation>锐化副本的亮度，1 为不变：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>Left out it varies between 0.8 and 1.2.</source>
        <translation>省略时在 0.8 到 1.2 之间变化。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Blends an edge-detection picture into the image with a strength up to 0.75. It does not enhance edges: it darkens everything else.</source>
        <translation>将边缘检测图以最多 0.75 的强度混入图像。它并不增强边缘，而是压暗其余部分。</translation>
    </message>
    <message>
        <source>Try it when outlines matter more than colour; keep the probability low.</source>
        <translation>轮廓比颜色更重要时可尝试；概率应保持较低。</translation>
    </message>
    <message>
        <source>Edges probability</source>
        <translation>边缘概率</translation>
    </message>
    <message>
        <source>Share of images that get the edge blend; 0.1 when absent.</source>
        <translation>使用边缘混合的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while edge is on.</source>
        <translation>仅在 edge 开启时有意义。</translation>
    </message>
    <message>
        <source>Edges strength</source>
        <translation>边缘强度</translation>
    </message>
    <message>
        <source>How much of the edge picture is blended in: one number, or a list of values to choose from. A list is never a range.</source>
        <translation>混入边缘图的多少：一个数字，或供选择的数值列表。列表绝不是范围。</translation>
    </message>
    <message>
        <source>Left out it varies between 0 and 0.75.</source>
        <translation>省略时在 0 到 0.75 之间变化。</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>Adds a relief, as if light came from one corner. On in DeepLabCut&apos;s template, where its two lists are choices: alpha is 0 or 1, so half of its applications change nothing and the rest are at full strength.</source>
        <translation>添加浮雕效果，如同光从一角射来。在 DeepLabCut 模板中开启，其两个列表是离散选项：alpha 为 0 或 1，因此一半应用没有变化，其余为全强度。</translation>
    </message>
    <message>
        <source>Set it to true for a smooth range of strengths, or to false for natural-looking images.</source>
        <translation>设为 true 使用平滑的强度范围，设为 false 得到自然的图像。</translation>
    </message>
    <message>
        <source>Emboss probability</source>
        <translation>浮雕概率</translation>
    </message>
    <message>
        <source>Share of images that are embossed; 0.1 when absent.</source>
        <translation>使用浮雕的图像比例；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>It matters only while emboss is on, as it is in the template.</source>
        <translation>仅在 emboss 开启时有意义，模板中即为开启。</translation>
    </message>
    <message>
        <source>Emboss blend</source>
        <translation>浮雕混合</translation>
    </message>
    <message>
        <source>How much of the embossed copy is blended in: one number, or a list of values to choose from. A list is never a range.</source>
        <translation>混入浮雕副本的多少：一个数字，或供选择的数值列表。列表绝不是范围。</translation>
    </message>
    <message>
        <source>Give several values, such as [0.2, 0.4, 0.6], for graded strengths.</source>
        <translation>给出多个值，如 [0.2, 0.4, 0.6]，以得到分级的强度。</translation>
    </message>
    <message>
        <source>Emboss depth</source>
        <translation>浮雕深度</translation>
    </message>
    <message>
        <source>Depth of the relief: one number, or a list of values to choose from.</source>
        <translation>浮雕的深度：一个数字，或供选择的数值列表。</translation>
    </message>
    <message>
        <source>Left out it varies between 0.25 and 1.</source>
        <translation>省略时在 0.25 到 1 之间变化。</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>运动模糊</translation>
    </message>
    <message>
        <source>Blurs images along a random line, 7 px long unless other values are given; gated by apply_prob. Single-animal training switches it on when the key is absent, multi-animal training off.</source>
        <translation>沿随机直线模糊图像，除非另有指定，长度为 7 px；由 apply_prob 控制。缺少此键时单动物训练开启，多动物训练关闭。</translation>
    </message>
    <message>
        <source>Good for fast animals and long exposures; write false to be sure that it is off.</source>
        <translation>适合快速动物和长曝光；写 false 可确保关闭。</translation>
    </message>
    <message>
        <source>Motion blur values</source>
        <translation>运动模糊的值</translation>
    </message>
    <message>
        <source>Single-animal only: a mapping with k (odd length in px), angle and direction. A list is a choice of values, not a range.</source>
        <translation>仅单动物：包含 k（奇数长度，px）、angle 和 direction 的映射。列表是可选值，不是范围。</translation>
    </message>
    <message>
        <source>Multi-animal training takes its values as a list of pairs from motion_blur itself.</source>
        <translation>多动物训练从 motion_blur 自身的配对列表取值。</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>加载器</translation>
    </message>
    <message>
        <source>Which of DeepLabCut&apos;s loaders prepares the images. It decides which of the other keys are read at all.</source>
        <translation>由 DeepLabCut 的哪个加载器准备图像。它决定其他键是否被读取。</translation>
    </message>
    <message>
        <source>imgaug for one animal, multi-animal-imgaug for several; the others are older and poorer.</source>
        <translation>单动物用 imgaug，多动物用 multi-animal-imgaug；其余较旧且功能较少。</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Restarts the random numbers at every scale draw: with the imgaug loaders the same images and the same scale then repeat for ever.</source>
        <translation>每次抽取缩放时重置随机数：使用 imgaug 加载器时，同样的图像和缩放会永远重复。</translation>
    </message>
    <message>
        <source>Leave it false.</source>
        <translation>保持为 false。</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: go through the frames in random order. false works only without mirror.</source>
        <translation>scalecrop、deterministic、tensorpack：以随机顺序遍历帧。false 仅在没有 mirror 时可用。</translation>
    </message>
    <message>
        <source>Leave it true.</source>
        <translation>保持为 true。</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Tensorpack only: how many processes per core prepare images; 1 when absent.</source>
        <translation>仅 tensorpack：每个核心准备图像的进程数；缺少时为 1。</translation>
    </message>
    <message>
        <source>Only the tensorpack loader has it.</source>
        <translation>只有 tensorpack 加载器有它。</translation>
    </message>
    <message>
        <source>Prefetched batches</source>
        <translation>预取批次</translation>
    </message>
    <message>
        <source>Tensorpack only: how many prepared images wait in a queue; 50 when absent.</source>
        <translation>仅 tensorpack：队列中等待的已准备图像数；缺少时为 50。</translation>
    </message>
    <message>
        <source>Crop padding</source>
        <translation>裁剪填充</translation>
    </message>
    <message>
        <source>Present in DeepLabCut&apos;s code defaults, without any effect.</source>
        <translation>存在于 DeepLabCut 的代码默认值中，没有任何作用。</translation>
    </message>
    <message>
        <source>DeepLabCut never uses it: changing it has no effect.</source>
        <translation>DeepLabCut 从不使用它：更改没有效果。</translation>
    </message>
    <message>
        <source>Offset loss weight</source>
        <translation>偏移损失权重</translation>
    </message>
    <message>
        <source>Weight of the location-refinement loss in the total; 1.0 when absent.</source>
        <translation>位置精修损失在总损失中的权重；缺少时为 1.0。</translation>
    </message>
    <message>
        <source>0.05 is balanced for the score-map loss of 1; higher values trade detection for precision.</source>
        <translation>0.05 与权重为 1 的得分图损失平衡；更高的值以检出换取精度。</translation>
    </message>
    <message>
        <source>Robust offset loss</source>
        <translation>稳健偏移损失</translation>
    </message>
    <message>
        <source>Huber loss for offsets, which forgives single large errors; false uses the mean square.</source>
        <translation>偏移使用 Huber 损失，可容忍个别大误差；false 使用均方误差。</translation>
    </message>
    <message>
        <source>Leave it on.</source>
        <translation>保持开启。</translation>
    </message>
    <message>
        <source>Limb loss weight</source>
        <translation>肢段损失权重</translation>
    </message>
    <message>
        <source>Multi-animal: weight of the limb-band loss in the total. The training fails when the key is missing.</source>
        <translation>多动物：肢段带损失在总损失中的权重。缺少此键时训练失败。</translation>
    </message>
    <message>
        <source>0.1 is balanced for four to ten limbs.</source>
        <translation>0.1 适合四到十个肢段。</translation>
    </message>
    <message>
        <source>Robust limb loss</source>
        <translation>稳健肢段损失</translation>
    </message>
    <message>
        <source>Huber loss for limb bands; the template writes false, which uses the mean square. true when absent.</source>
        <translation>肢段带使用 Huber 损失；模板写 false，即均方误差。缺少时为 true。</translation>
    </message>
    <message>
        <source>Leave it at the template value.</source>
        <translation>保持模板值。</translation>
    </message>
    <message>
        <source>Use score-map weights</source>
        <translation>使用得分图权重</translation>
    </message>
    <message>
        <source>Multiplies the score-map loss with its weights. Without it weigh_only_present_joints has no effect on the score maps.</source>
        <translation>将得分图损失乘以其权重。没有它，weigh_only_present_joints 对得分图无效。</translation>
    </message>
    <message>
        <source>Switch on together with weigh_only_present_joints when some visible parts are not labelled.</source>
        <translation>若有些可见部位没有标注，请与 weigh_only_present_joints 一起开启。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>DeepLabCut creates the terms for this value but never adds them to the loss: it has no effect.</source>
        <translation>DeepLabCut 会为此值创建项，但从不加入损失：它无效。</translation>
    </message>
    <message>
        <source>Regularise</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Weigh negatives</source>
        <translation>负样本加权</translation>
    </message>
    <message>
        <source>Foreground fraction</source>
        <translation>前景比例</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The backbone: resnet_50, 101 or 152, a MobileNet (faster, less exact) or an EfficientNet. A name must match the file in init_weights.</source>
        <translation>主干网络：resnet_50、101 或 152，MobileNet（更快、精度较低）或 EfficientNet。名称必须与 init_weights 中的文件相符。</translation>
    </message>
    <message>
        <source>resnet_50 is right for most projects; larger networks help with many or difficult body parts.</source>
        <translation>resnet_50 适合多数项目；部位多或较难时更大的网络有帮助。</translation>
    </message>
    <message>
        <source>Multi-stage decoder</source>
        <translation>多级解码器</translation>
    </message>
    <message>
        <source>To have what the name promises set stride to 4 and smfactor to 4 with it.</source>
        <translation>要名副其实，请将 stride 设为 4，同时将 smfactor 设为 4。</translation>
    </message>
    <message>
        <source>Intermediate loss</source>
        <translation>中间损失</translation>
    </message>
    <message>
        <source>Only for resnet_101 and resnet_152: resnet_50 has no layer 12.</source>
        <translation>仅用于 resnet_101 和 resnet_152：resnet_50 没有第 12 层。</translation>
    </message>
    <message>
        <source>Intermediate layer</source>
        <translation>中间层</translation>
    </message>
    <message>
        <source>Number of the unit in the third block that the intermediate loss is attached to. resnet_50 has 6 units, so 12 stops it with an error.</source>
        <translation>中间损失所连接的第三块单元编号。resnet_50 有 6 个单元，因此 12 会报错终止。</translation>
    </message>
    <message>
        <source>12 suits resnet_101.</source>
        <translation>12 适合 resnet_101。</translation>
    </message>
    <message>
        <source>Decoder channels, block 3</source>
        <translation>解码器通道，第 3 块</translation>
    </message>
    <message>
        <source>Channels of the multi-fusion decoder; used only when stride is below 8. 128 when absent.</source>
        <translation>多融合解码器的通道数；仅 stride 小于 8 时使用。缺少时为 128。</translation>
    </message>
    <message>
        <source>Keep it.</source>
        <translation>保持不变。</translation>
    </message>
    <message>
        <source>Decoder channels, block 5</source>
        <translation>解码器通道，第 5 块</translation>
    </message>
    <message>
        <source>Train batch norm</source>
        <translation>训练批归一化</translation>
    </message>
    <message>
        <source>EfficientNet only: train the batch-normalisation statistics.</source>
        <translation>仅 EfficientNet：训练批归一化的统计量。</translation>
    </message>
    <message>
        <source>Only with a large batch.</source>
        <translation>仅在批次较大时使用。</translation>
    </message>
    <message>
        <source>Drop-out</source>
        <translation>随机失活</translation>
    </message>
    <message>
        <source>EfficientNet only: drop-out in the backbone.</source>
        <translation>仅 EfficientNet：主干中的随机失活。</translation>
    </message>
    <message>
        <source>Only against overfitting of an EfficientNet.</source>
        <translation>仅用于防止 EfficientNet 过拟合。</translation>
    </message>
    <message>
        <source>Freeze backbone</source>
        <translation>冻结主干</translation>
    </message>
    <message>
        <source>Meant to train the heads only and to leave the backbone as it is.</source>
        <translation>用于只训练头部而保持主干不变。</translation>
    </message>
    <message>
        <source>For small additions to a trained network.</source>
        <translation>用于对已训练网络做少量补充。</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Checkpoint from which the network starts: ImageNet weights, or one of your own snapshots.</source>
        <translation>网络起始的检查点：ImageNet 权重或您自己的快照。</translation>
    </message>
    <message>
        <source>A path that has moved stops the training: check it after copying a project.</source>
        <translation>路径移动会使训练终止：复制项目后请检查。</translation>
    </message>
    <message>
        <source>Mean colour</source>
        <translation>平均颜色</translation>
    </message>
    <message>
        <source>Red, green and blue that are subtracted from every pixel.</source>
        <translation>从每个像素减去的红、绿、蓝值。</translation>
    </message>
    <message>
        <source>Belongs to the pretrained weights: leave it.</source>
        <translation>属于预训练权重：请勿更改。</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>仅权重</translation>
    </message>
    <message>
        <source>SuperAnimal and pseudo-label training: take the weights of a snapshot but not its iteration.</source>
        <translation>SuperAnimal 和伪标签训练：取快照的权重，但不取其迭代数。</translation>
    </message>
    <message>
        <source>DeepLabCut writes it for SuperAnimal training only; leave it out otherwise.</source>
        <translation>DeepLabCut 仅为 SuperAnimal 训练写入；否则请省略。</translation>
    </message>
    <message>
        <source>Keep head weights</source>
        <translation>保留头部权重</translation>
    </message>
    <message>
        <source>Whether the heads start from the snapshot too; usually given as an argument of the training call.</source>
        <translation>头部是否也从快照开始；通常作为训练调用的参数给出。</translation>
    </message>
    <message>
        <source>SuperAnimal</source>
        <translation>SuperAnimal</translation>
    </message>
    <message>
        <source>Name of the SuperAnimal model that is adapted.</source>
        <translation>所适配的 SuperAnimal 模型名称。</translation>
    </message>
    <message>
        <source>Pseudo labels</source>
        <translation>伪标签</translation>
    </message>
    <message>
        <source>Predictions that are used as labels when a SuperAnimal model is adapted to a video.</source>
        <translation>将 SuperAnimal 模型适配到视频时用作标注的预测。</translation>
    </message>
    <message>
        <source>Pseudo-label threshold</source>
        <translation>伪标签阈值</translation>
    </message>
    <message>
        <source>Likelihood above which predictions count as labels when a SuperAnimal model is adapted.</source>
        <translation>适配 SuperAnimal 模型时，预测被视为标注的似然阈值。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video to which a SuperAnimal model is adapted.</source>
        <translation>SuperAnimal 模型所适配的视频。</translation>
    </message>
    <message>
        <source>Trim ends</source>
        <translation>修剪两端</translation>
    </message>
    <message>
        <source>Frames left out at both ends of that video.</source>
        <translation>该视频两端略去的帧。</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Blacks out random patches, gated by apply_prob: about 270 tiny holes of 3 to 4 px in single-animal training, a few larger ones in multi-animal training. On when the key is absent in single-animal training.</source>
        <translation>将随机小块涂黑，由 apply_prob 控制：单动物训练中约 270 个 3 到 4 px 的小洞，多动物训练中少量较大的洞。单动物训练缺少此键时开启。</translation>
    </message>
    <message>
        <source>Teaches the network to cope with occlusion; write false to be sure that it is off.</source>
        <translation>让网络学会应对遮挡；写 false 可确保关闭。</translation>
    </message>
    <message>
        <source>Elastic distortion</source>
        <translation>弹性形变</translation>
    </message>
    <message>
        <source>Wobbles the image by a few pixels, labels with it, gated by apply_prob. On when the key is absent in single-animal training.</source>
        <translation>使图像及其标注扭曲几个像素，由 apply_prob 控制。单动物训练缺少此键时开启。</translation>
    </message>
    <message>
        <source>Helps with soft bodies; write false when a few pixels matter.</source>
        <translation>适合柔软的身体；几个像素都重要时请写 false。</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>高斯噪声</translation>
    </message>
    <message>
        <source>Adds random noise with a standard deviation between 0 and this many grey levels, gated by apply_prob. true stops the training with an error.</source>
        <translation>添加标准差在 0 到此灰度级数之间的随机噪声，由 apply_prob 控制。true 使训练报错终止。</translation>
    </message>
    <message>
        <source>12.75 (5 % of the range) imitates a grainy camera.</source>
        <translation>12.75（范围的 5 %）模拟有颗粒感的相机。</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Takes half or more of the colour out of an image, gated by apply_prob.</source>
        <translation>去除图像一半以上的颜色，由 apply_prob 控制。</translation>
    </message>
    <message>
        <source>Use it when some of your videos are in colour and others are not.</source>
        <translation>部分视频为彩色、部分不是时使用。</translation>
    </message>
    <message>
        <source>Brightness change</source>
        <translation>亮度变化</translation>
    </message>
    <message>
        <source>Tensorpack only: brightness is changed by up to this fraction; 0.3 when absent.</source>
        <translation>仅 tensorpack：亮度最多改变此比例；缺少时为 0.3。</translation>
    </message>
    <message>
        <source>Brightness probability</source>
        <translation>亮度概率</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images whose brightness changes; 0 when absent.</source>
        <translation>仅 tensorpack：改变亮度的图像比例；缺少时为 0。</translation>
    </message>
    <message>
        <source>Contrast factor, smallest</source>
        <translation>最小对比度系数</translation>
    </message>
    <message>
        <source>Tensorpack only: lower end of the contrast factor; 0.5 when absent.</source>
        <translation>仅 tensorpack：对比度系数的下限；缺少时为 0.5。</translation>
    </message>
    <message>
        <source>Contrast factor, largest</source>
        <translation>最大对比度系数</translation>
    </message>
    <message>
        <source>Tensorpack only: upper end of the contrast factor; 2 when absent.</source>
        <translation>仅 tensorpack：对比度系数的上限；缺少时为 2。</translation>
    </message>
    <message>
        <source>Contrast probability</source>
        <translation>对比度概率</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images whose contrast changes; 0.2 when absent.</source>
        <translation>仅 tensorpack：改变对比度的图像比例；缺少时为 0.2。</translation>
    </message>
    <message>
        <source>Saturation change</source>
        <translation>饱和度变化</translation>
    </message>
    <message>
        <source>Tensorpack only: colour saturation is changed by up to this fraction; 0.5 when absent.</source>
        <translation>仅 tensorpack：饱和度最多改变此比例；缺少时为 0.5。</translation>
    </message>
    <message>
        <source>Saturation probability</source>
        <translation>饱和度概率</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images whose saturation changes; 0 when absent.</source>
        <translation>仅 tensorpack：改变饱和度的图像比例；缺少时为 0。</translation>
    </message>
    <message>
        <source>Noise strength</source>
        <translation>噪声强度</translation>
    </message>
    <message>
        <source>Tensorpack only: standard deviation of Gaussian noise; 0.1 when absent.</source>
        <translation>仅 tensorpack：高斯噪声的标准差；缺少时为 0.1。</translation>
    </message>
    <message>
        <source>Noise probability</source>
        <translation>噪声概率</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images that get noise; 0 when absent.</source>
        <translation>仅 tensorpack：加噪声的图像比例；缺少时为 0。</translation>
    </message>
    <message>
        <source>Largest blur window</source>
        <translation>最大模糊窗口</translation>
    </message>
    <message>
        <source>Tensorpack only: largest side of the blur window; 10 when absent.</source>
        <translation>仅 tensorpack：模糊窗口的最大边长；缺少时为 10。</translation>
    </message>
    <message>
        <source>Blur probability</source>
        <translation>模糊概率</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images that are blurred; 0.2 when absent.</source>
        <translation>仅 tensorpack：被模糊的图像比例；缺少时为 0.2。</translation>
    </message>
    <message>
        <source>Only the tensorpack loader has it. In the others use motion_blur.</source>
        <translation>只有 tensorpack 加载器有它。其他加载器请用 motion_blur。</translation>
    </message>
    <message>
        <source>Images are RGB</source>
        <translation>图像为 RGB</translation>
    </message>
    <message>
        <source>Tensorpack only: channel order used by the saturation change; true when absent, although its files are read as BGR.</source>
        <translation>仅 tensorpack：饱和度变化使用的通道顺序；缺少时为 true，尽管其文件按 BGR 读取。</translation>
    </message>
    <message>
        <source>Clip brightness</source>
        <translation>截断亮度</translation>
    </message>
    <message>
        <source>Tensorpack only: keep changed images within 0 to 255; true when absent.</source>
        <translation>仅 tensorpack：将更改后的图像限制在 0 到 255；缺少时为 true。</translation>
    </message>
    <message>
        <source>Size and scale</source>
        <translation>尺寸与缩放</translation>
    </message>
    <message>
        <source>Cropping</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Rotation and flips</source>
        <translation>旋转与翻转</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Noise and distortion</source>
        <translation>噪声与形变</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Training schedule</source>
        <translation>训练计划</translation>
    </message>
    <message>
        <source>Data and paths</source>
        <translation>数据与路径</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Learning-rate steps</source>
        <translation>学习率阶段</translation>
    </message>
    <message>
        <source>Pairs of learning rate and the last iteration that uses it. The last pair is also the end of the training.</source>
        <translation>学习率与使用它的最后迭代的配对。最后一对也是训练的终点。</translation>
    </message>
    <message>
        <source>Write small rates as 0.0001 or 1.0e-4: 1e-4 is read as text. With a larger batch fewer iterations are enough.</source>
        <translation>小学习率请写成 0.0001 或 1.0e-4：1e-4 会被读作文本。批次较大时迭代可减少。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>sgd uses a momentum of 0.9; adam uses TensorFlow&apos;s defaults. Multi-animal training falls back to a batch of 1 with anything but adam.</source>
        <translation>sgd 使用 0.9 的动量；adam 使用 TensorFlow 的默认值。多动物训练若不用 adam，批次会退回 1。</translation>
    </message>
    <message>
        <source>adam needs rates about a hundred times smaller than sgd: change multi_step with it.</source>
        <translation>adam 需要比 sgd 小约一百倍的学习率：请同时修改 multi_step。</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>快照间隔</translation>
    </message>
    <message>
        <source>A snapshot of the network is saved after every so many iterations; the five newest are kept.</source>
        <translation>每经过这么多次迭代保存一次网络快照；保留最新的五个。</translation>
    </message>
    <message>
        <source>Save often enough to compare snapshots before the network overfits.</source>
        <translation>保存应足够频繁，以便在网络过拟合之前比较快照。</translation>
    </message>
    <message>
        <source>Report every</source>
        <translation>报告间隔</translation>
    </message>
    <message>
        <source>The mean loss is printed and written to learning_stats.csv after every so many iterations.</source>
        <translation>每经过这么多次迭代输出平均损失并写入 learning_stats.csv。</translation>
    </message>
    <message>
        <source>It costs nothing; lower it to see a curve sooner.</source>
        <translation>没有开销；降低可更早看到曲线。</translation>
    </message>
    <message>
        <source>First rate (EfficientNet)</source>
        <translation>初始学习率 (EfficientNet)</translation>
    </message>
    <message>
        <source>EfficientNet only: the learning rate from which a cosine decay starts. All other networks use multi_step.</source>
        <translation>仅 EfficientNet：余弦衰减的起始学习率。其他网络使用 multi_step。</translation>
    </message>
    <message>
        <source>Has no effect with ResNets and MobileNets.</source>
        <translation>对 ResNet 和 MobileNet 无效。</translation>
    </message>
    <message>
        <source>Decay length (EfficientNet)</source>
        <translation>衰减长度 (EfficientNet)</translation>
    </message>
    <message>
        <source>EfficientNet only: iterations until the cosine decay has reached its lowest rate.</source>
        <translation>仅 EfficientNet：余弦衰减达到最低学习率所需的迭代数。</translation>
    </message>
    <message>
        <source>Decay floor (EfficientNet)</source>
        <translation>衰减下限 (EfficientNet)</translation>
    </message>
    <message>
        <source>EfficientNet only: the lowest rate of the cosine decay, as a fraction of lr_init.</source>
        <translation>仅 EfficientNet：余弦衰减的最低学习率，以 lr_init 的比例表示。</translation>
    </message>
    <message>
        <source>Global scale</source>
        <translation>全局缩放</translation>
    </message>
    <message>
        <source>Every image is scaled by this factor before training, multiplied by the scale jitter. In multi-animal projects the pixels are never resized: only the crop, the target discs and the limb bands change with it.</source>
        <translation>每张图像在训练前按此系数缩放，再乘以缩放抖动。在多动物项目中像素从不缩放：只有裁剪、目标圆盘和肢段带随之改变。</translation>
    </message>
    <message>
        <source>Leave low-resolution frames at 1, so that no detail is lost. Analysis always runs at full size, so the scale jitter should reach 1 / global scale.</source>
        <translation>低分辨率的帧请保持 1，以免丢失细节。分析总是以原尺寸进行，因此缩放抖动应达到 1 / 全局缩放。</translation>
    </message>
    <message>
        <source>Scale jitter, smallest</source>
        <translation>缩放抖动，最小</translation>
    </message>
    <message>
        <source>Each batch draws one factor between the smallest and the largest jitter and multiplies the global scale with it. If either of the two keys is missing there is no jitter at all.</source>
        <translation>每个批次在最小与最大抖动之间抽取一个系数并乘以全局缩放。两个键缺少任一个则完全没有抖动。</translation>
    </message>
    <message>
        <source>Widen the range when animals appear at different distances; keep global scale × smallest jitter high enough that a body part still covers a few pixels.</source>
        <translation>动物远近不同时可扩大范围；全局缩放 × 最小抖动应足够大，使部位仍占几个像素。</translation>
    </message>
    <message>
        <source>Scale jitter, largest</source>
        <translation>缩放抖动，最大</translation>
    </message>
    <message>
        <source>Upper end of the random factor that multiplies the global scale, drawn once per batch.</source>
        <translation>乘以全局缩放的随机系数的上限，每批抽取一次。</translation>
    </message>
    <message>
        <source>Global scale × largest jitter should be close to 1, because that is the size at which videos are analysed (0.8 × 1.25 = 1).</source>
        <translation>全局缩放 × 最大抖动应接近 1，因为视频以此尺寸分析（0.8 × 1.25 = 1）。</translation>
    </message>
    <message>
        <source>Largest input</source>
        <translation>最大输入</translation>
    </message>
    <message>
        <source>Limit on the area of the scaled image, as the side of a square: 1500 allows 1500 × 1500 pixels. The single-animal loader stops with an error when no frame fits; the multi-animal loader tests its crop and falls back to the unscaled crop size.</source>
        <translation>缩放后图像面积的限制，以正方形边长表示：1500 允许 1500 × 1500 像素。没有帧符合时单动物加载器报错终止；多动物加载器检查其裁剪，并退回未缩放的裁剪尺寸。</translation>
    </message>
    <message>
        <source>Raise it when your frames are larger than 1500 × 1500 and the GPU has the memory; otherwise lower the global scale.</source>
        <translation>帧大于 1500 × 1500 且 GPU 内存足够时可提高；否则请降低全局缩放。</translation>
    </message>
    <message>
        <source>Smallest input</source>
        <translation>最小输入</translation>
    </message>
    <message>
        <source>Scaled images smaller than this are refused. The single-animal loader compares the area with its square; the others compare each side. If the key is missing, multi-animal training uses 100.</source>
        <translation>小于此值的缩放图像会被拒绝。单动物加载器将面积与其平方比较；其他加载器比较每条边。缺少此键时多动物训练使用 100。</translation>
    </message>
    <message>
        <source>Lower it for very small frames; 64 is fine for everything else.</source>
        <translation>帧很小时可降低；其他情况 64 即可。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>How many images the network sees in each iteration. Forced to 1 by the scalecrop, deterministic and tensorpack loaders, and in multi-animal training with an optimizer other than adam. All images of a batch share one scale.</source>
        <translation>网络每次迭代看到的图像数。scalecrop、deterministic 和 tensorpack 加载器强制为 1，多动物训练不用 adam 时也是如此。同一批次的所有图像共用一个缩放。</translation>
    </message>
    <message>
        <source>Use the largest batch that your GPU&apos;s memory holds; with a larger batch fewer iterations and a higher learning rate are needed.</source>
        <translation>使用 GPU 内存能容纳的最大批次；批次越大，所需迭代越少、学习率越高。</translation>
    </message>
    <message>
        <source>Resize first</source>
        <translation>先缩放</translation>
    </message>
    <message>
        <source>Multi-animal only: every frame is resized to this width × height before anything else; the aspect ratio is not kept. Empty means off.</source>
        <translation>仅多动物：首先将每帧调整为此宽 × 高；不保持纵横比。空表示关闭。</translation>
    </message>
    <message>
        <source>This is how a multi-animal training really shrinks its images: the global scale does not. Videos must be analysed at the same size.</source>
        <translation>这才是多动物训练真正缩小图像的方式：全局缩放并不缩小。视频必须以相同尺寸分析。</translation>
    </message>
    <message>
        <source>Resize to 400 px height</source>
        <translation>调整为 400 px 高</translation>
    </message>
    <message>
        <source>Resizes every frame to a height of 400 px, keeping the aspect ratio. DeepLabCut sets it itself when it trains a SuperAnimal model.</source>
        <translation>将每帧调整为 400 px 高并保持纵横比。DeepLabCut 训练 SuperAnimal 模型时会自行设置。</translation>
    </message>
    <message>
        <source>The trainer overwrites this value; leave it out.</source>
        <translation>训练程序会覆盖此值；请省略。</translation>
    </message>
    <message>
        <source>Scaling probability</source>
        <translation>缩放概率</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images that are scaled; 0.6 when absent. The others keep their size, without the global scale too.</source>
        <translation>仅 tensorpack：被缩放的图像比例；缺少时为 0.6。其余保持原尺寸，也不应用全局缩放。</translation>
    </message>
    <message>
        <source>Only the tensorpack loader has it; all other loaders scale every image.</source>
        <translation>只有 tensorpack 加载器有它；其他加载器缩放每张图像。</translation>
    </message>
    <message>
        <source>Target radius</source>
        <translation>目标半径</translation>
    </message>
    <message>
        <source>Radius of the disc around each keypoint inside which the network learns &quot;here it is&quot;. It is multiplied by the image scale; the training fails when the key is missing.</source>
        <translation>每个关键点周围的圆盘半径，网络在其中学习“就在这里”。它会乘以图像缩放；缺少此键时训练失败。</translation>
    </message>
    <message>
        <source>It is a radius, not a window size. Small discs are precise but rare to hit; below 5.7 px after scaling a disc can miss every cell of the 8 px grid.</source>
        <translation>这是半径而非窗口大小。小圆盘精确但难以命中；缩放后小于 5.7 px 时，圆盘可能落在 8 px 网格的所有单元之外。</translation>
    </message>
    <message>
        <source>Limb band half-width</source>
        <translation>肢段带半宽</translation>
    </message>
    <message>
        <source>Multi-animal only: half the width of the band between two connected keypoints in which the limb&apos;s direction is learned. The band is this value divided by the image scale, strongest on the limb.</source>
        <translation>仅多动物：两个相连关键点之间学习肢段方向的带的半宽。实际带宽为此值除以图像缩放，在肢段上最强。</translation>
    </message>
    <message>
        <source>About half the thickness of the animal. Bands of different animals that overlap overwrite each other.</source>
        <translation>约为动物厚度的一半。不同动物重叠的带会互相覆盖。</translation>
    </message>
    <message>
        <source>Score-map shape</source>
        <translation>得分图形状</translation>
    </message>
    <message>
        <source>plateau: a disc of ones; gaussian: a bell whose width depends on the image size only and ignores the target radius. Multi-animal training stops with an error at gaussian.</source>
        <translation>plateau：全为 1 的圆盘；gaussian：宽度只取决于图像尺寸、忽略目标半径的钟形。多动物训练使用 gaussian 会报错终止。</translation>
    </message>
    <message>
        <source>plateau is what DeepLabCut&apos;s networks are tuned for.</source>
        <translation>DeepLabCut 的网络针对 plateau 调校。</translation>
    </message>
    <message>
        <source>Location refinement</source>
        <translation>位置精修</translation>
    </message>
    <message>
        <source>Adds two maps per body part that learn the offset from the grid cell to the keypoint, so that predictions are finer than 8 px.</source>
        <translation>为每个部位增加两张图，学习从网格单元到关键点的偏移，使预测精度优于 8 px。</translation>
    </message>
    <message>
        <source>Leave it on: DeepLabCut cannot read predictions without it.</source>
        <translation>保持开启：没有它 DeepLabCut 无法读取预测。</translation>
    </message>
    <message>
        <source>Offset normaliser</source>
        <translation>偏移归一化</translation>
    </message>
    <message>
        <source>Offsets are divided by this many pixels before they are learned and multiplied again when predictions are read.</source>
        <translation>偏移在学习前除以此像素数，读取预测时再乘回。</translation>
    </message>
    <message>
        <source>It must be the same in training and analysis; there is no reason to change it.</source>
        <translation>训练与分析必须相同；没有理由更改。</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>网格步长</translation>
    </message>
    <message>
        <source>Image pixels per cell of the score map. Values below 8 switch to the multi-fusion network.</source>
        <translation>得分图每个单元对应的图像像素。小于 8 会切换到多融合网络。</translation>
    </message>
    <message>
        <source>8 is the only setting DeepLabCut writes; with 4 set smfactor to 4 too.</source>
        <translation>DeepLabCut 只写 8；用 4 时请同时将 smfactor 设为 4。</translation>
    </message>
    <message>
        <source>Score-map rounding</source>
        <translation>得分图取整</translation>
    </message>
    <message>
        <source>Multi-animal only: the score map&apos;s sides are rounded up to multiples of this number of cells, to match the network.</source>
        <translation>仅多动物：得分图的边长向上取整为此单元数的倍数，以匹配网络。</translation>
    </message>
    <message>
        <source>2 for stride 8, 4 for stride 4.</source>
        <translation>stride 8 用 2，stride 4 用 4。</translation>
    </message>
    <message>
        <source>Weigh labelled parts only</source>
        <translation>仅加权已标注部位</translation>
    </message>
    <message>
        <source>Gives score-map channels without a label the weight 0, but only together with weigh_part_predictions. In multi-animal projects true stops DeepLabCut with an IndexError.</source>
        <translation>将没有标注的得分图通道权重设为 0，但仅与 weigh_part_predictions 一起有效。在多动物项目中 true 会使 DeepLabCut 以 IndexError 终止。</translation>
    </message>
    <message>
        <source>By default a part that is visible but not labelled is learned as background: label it, or use both switches.</source>
        <translation>默认情况下，可见但未标注的部位会被学成背景：请标注它，或同时使用两个开关。</translation>
    </message>
    <message>
        <source>Identity channels</source>
        <translation>身份通道</translation>
    </message>
    <message>
        <source>Extra score maps, one per individual, that learn who is who. DeepLabCut sets it to the number of individuals when identity is true in config.yaml.</source>
        <translation>额外的得分图，每个个体一张，学习谁是谁。config.yaml 中 identity 为 true 时，DeepLabCut 将其设为个体数。</translation>
    </message>
    <message>
        <source>Set identity in config.yaml and create the training set again instead of editing this.</source>
        <translation>请在 config.yaml 中设置 identity 并重新创建训练集，而不是修改此处。</translation>
    </message>
    <message>
        <source>Limbs</source>
        <translation>肢段</translation>
    </message>
    <message>
        <source>Pairs of joint numbers between which limb bands are learned; DeepLabCut connects all pairs and prunes them after training.</source>
        <translation>学习肢段带的部位编号配对；DeepLabCut 连接所有配对，训练后再剪除。</translation>
    </message>
    <message>
        <source>Keep it unless you know which limbs you need; num_limbs must be its length.</source>
        <translation>除非知道需要哪些肢段，否则保持不变；num_limbs 必须等于其长度。</translation>
    </message>
    <message>
        <source>Learn limbs</source>
        <translation>学习肢段</translation>
    </message>
    <message>
        <source>Whether the network learns part affinity fields, with which DeepLabCut assembles keypoints into animals.</source>
        <translation>网络是否学习部件亲和场，DeepLabCut 用它将关键点组装成动物。</translation>
    </message>
    <message>
        <source>Needed for more than one animal; false when the graph is empty.</source>
        <translation>多于一只动物时需要；图为空时为 false。</translation>
    </message>
    <message>
        <source>Number of limbs</source>
        <translation>肢段数</translation>
    </message>
    <message>
        <source>Number of limb bands; DeepLabCut writes the length of the limb graph.</source>
        <translation>肢段带的数量；DeepLabCut 写入肢段图的长度。</translation>
    </message>
    <message>
        <source>Do not edit it without the graph.</source>
        <translation>不要脱离图单独修改。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Brings every image to one size before anything else. Needs width and height; null is off.</source>
        <translation>最先把每张图像变为同一尺寸。需要 width 和 height；null 为关闭。</translation>
    </message>
    <message>
        <source>Use it where frames are much larger than the animal needs; labels are scaled along.</source>
        <translation>适用于图像远大于动物所需的情况；标注随之缩放。</translation>
    </message>
    <message>
        <source>Resize width</source>
        <translation>缩放宽度</translation>
    </message>
    <message>
        <source>Width that images are resized to. DeepLabCut stops when it is missing.</source>
        <translation>图像缩放到的宽度。缺少时 DeepLabCut 会停止。</translation>
    </message>
    <message>
        <source>Keep the shape of your frames.</source>
        <translation>保持图像的长宽比。</translation>
    </message>
    <message>
        <source>Resize height</source>
        <translation>缩放高度</translation>
    </message>
    <message>
        <source>Height that images are resized to. DeepLabCut stops when it is missing.</source>
        <translation>图像缩放到的高度。缺少时 DeepLabCut 会停止。</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>保持形状</translation>
    </message>
    <message>
        <source>The image is scaled to fit and padded with black at the right and at the bottom; otherwise it is stretched.</source>
        <translation>图像按比例缩放，右侧和下方以黑色填充；否则会被拉伸。</translation>
    </message>
    <message>
        <source>Leave it on: stretched animals are not what the network will see.</source>
        <translation>保持开启：网络以后不会看到被拉伸的动物。</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>较长边</translation>
    </message>
    <message>
        <source>The longer side of every image is scaled to this many pixels; null is off.</source>
        <translation>每张图像的较长边缩放到此像素数；null 为关闭。</translation>
    </message>
    <message>
        <source>The simplest way to train on frames that are too large for the memory.</source>
        <translation>训练内存放不下的大图像的最简单办法。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Cuts a window of fixed size out of every image. Smaller images are padded with black. null is off.</source>
        <translation>从每张图像裁出固定大小的窗口。较小的图像以黑色填充。null 为关闭。</translation>
    </message>
    <message>
        <source>Without a crop all frames must have one size, or the batch must be 1.</source>
        <translation>不裁剪时所有图像必须同样大小，或批大小为 1。</translation>
    </message>
    <message>
        <source>Crop width</source>
        <translation>裁剪宽度</translation>
    </message>
    <message>
        <source>Width of the window that is cut out of each image, in pixels after scaling. DeepLabCut stops when it is missing.</source>
        <translation>从每张图像裁出的窗口宽度，单位为缩放后的像素。缺少时 DeepLabCut 会停止。</translation>
    </message>
    <message>
        <source>Large enough for the whole animal and what surrounds it; a multiple of 32 avoids padding with HRNet.</source>
        <translation>足以容纳整只动物及其周围；取 32 的倍数可避免 HRNet 的填充。</translation>
    </message>
    <message>
        <source>Crop height</source>
        <translation>裁剪高度</translation>
    </message>
    <message>
        <source>Height of the window that is cut out of each image, in pixels after scaling. DeepLabCut stops when it is missing.</source>
        <translation>从每张图像裁出的窗口高度，单位为缩放后的像素。缺少时 DeepLabCut 会停止。</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>最大偏移</translation>
    </message>
    <message>
        <source>How far the window moves away from the keypoint it was placed at, as a fraction of its sides; always to the right and down. Values above 0.4 become 0.4.</source>
        <translation>窗口离开其所置关键点的距离，按边长的比例计；总是向右和向下。大于 0.4 的值变为 0.4。</translation>
    </message>
    <message>
        <source>Small values keep the animal in view; large ones show it cut off at the upper left.</source>
        <translation>小值让动物保持在画面内；大值会把它在左上方切掉。</translation>
    </message>
    <message>
        <source>Crop placement</source>
        <translation>裁剪位置</translation>
    </message>
    <message>
        <source>uniform: anywhere; keypoints: at a keypoint; density: at a keypoint, crowded ones more often; hybrid: uniform or density, half and half.</source>
        <translation>uniform：任意位置；keypoints：在某个关键点处；density：在某个关键点处，密集处更频繁；hybrid：uniform 与 density 各半。</translation>
    </message>
    <message>
        <source>Unlabelled parts count as a cluster at the top left: with many of them prefer uniform.</source>
        <translation>未标注的部位被算作左上角的一簇：数量多时宜用 uniform。</translation>
    </message>
    <message>
        <source>Animal crop</source>
        <translation>动物裁剪</translation>
    </message>
    <message>
        <source>Top-down networks only: how the box of one animal is cut out and resized to the network&apos;s input.</source>
        <translation>仅自上而下网络：如何裁出一只动物的框并缩放为网络输入。</translation>
    </message>
    <message>
        <source>Keep width and height the same in data.train and data.inference.</source>
        <translation>data.train 与 data.inference 中的 width 和 height 应保持一致。</translation>
    </message>
    <message>
        <source>Animal crop width</source>
        <translation>动物裁剪宽度</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input: each animal&apos;s box is resized to it.</source>
        <translation>网络输入的宽度：每只动物的框缩放到此宽度。</translation>
    </message>
    <message>
        <source>256 suits most animals; SimCC heads (rtmpose) must be told the same size.</source>
        <translation>256 适合多数动物；SimCC 头 (rtmpose) 必须设为同样的尺寸。</translation>
    </message>
    <message>
        <source>Animal crop height</source>
        <translation>动物裁剪高度</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input: each animal&apos;s box is resized to it.</source>
        <translation>网络输入的高度：每只动物的框缩放到此高度。</translation>
    </message>
    <message>
        <source>Animal crop margin</source>
        <translation>动物裁剪边距</translation>
    </message>
    <message>
        <source>Pixels added around the box on every side before it is resized.</source>
        <translation>缩放前在框的每一侧增加的像素。</translation>
    </message>
    <message>
        <source>bbox_margin already leaves room around the keypoints.</source>
        <translation>bbox_margin 已在关键点周围留出空间。</translation>
    </message>
    <message>
        <source>Crop with context</source>
        <translation>带背景裁剪</translation>
    </message>
    <message>
        <source>The shorter side of the box grows until it has the shape of the input; otherwise what lies outside the box is blacked out.</source>
        <translation>框的较短边增长到与输入同形；否则框外部分涂黑。</translation>
    </message>
    <message>
        <source>Conditional top-down networks are trained without it.</source>
        <translation>条件式自上而下网络训练时不用它。</translation>
    </message>
    <message>
        <source>Box jitter</source>
        <translation>框抖动</translation>
    </message>
    <message>
        <source>Top-down networks only: scales and shifts each animal&apos;s box at random, so that the network learns to live with an inexact detector.</source>
        <translation>仅自上而下网络：随机缩放和平移每只动物的框，使网络适应不精确的检测器。</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s rtmpose files use it; add it where the detector&apos;s boxes are loose.</source>
        <translation>DeepLabCut 的 rtmpose 文件使用它；检测框较松时可加上。</translation>
    </message>
    <message>
        <source>Box shift</source>
        <translation>框平移</translation>
    </message>
    <message>
        <source>Largest shift of a box, as a fraction of its sides.</source>
        <translation>框的最大平移，按边长的比例计。</translation>
    </message>
    <message>
        <source>0.16 is what DeepLabCut&apos;s rtmpose files use.</source>
        <translation>DeepLabCut 的 rtmpose 文件用 0.16。</translation>
    </message>
    <message>
        <source>Box shift: probability</source>
        <translation>框平移：概率</translation>
    </message>
    <message>
        <source>Share of the boxes that are shifted.</source>
        <translation>被平移的框的比例。</translation>
    </message>
    <message>
        <source>0.3 is what DeepLabCut&apos;s rtmpose files use.</source>
        <translation>DeepLabCut 的 rtmpose 文件用 0.3。</translation>
    </message>
    <message>
        <source>Box scale</source>
        <translation>框缩放</translation>
    </message>
    <message>
        <source>Smallest and largest factor on the sides of a box; drawn from a normal distribution cut off at both.</source>
        <translation>框边长的最小和最大系数；取自两端截断的正态分布。</translation>
    </message>
    <message>
        <source>Because the distribution is centred at 0, the smallest factor is the most frequent one.</source>
        <translation>由于分布以 0 为中心，最小的系数最常出现。</translation>
    </message>
    <message>
        <source>Box scale: probability</source>
        <translation>框缩放：概率</translation>
    </message>
    <message>
        <source>Share of the boxes that are scaled.</source>
        <translation>被缩放的框的比例。</translation>
    </message>
    <message>
        <source>1.0 is what DeepLabCut&apos;s rtmpose files use.</source>
        <translation>DeepLabCut 的 rtmpose 文件用 1.0。</translation>
    </message>
    <message>
        <source>Box jitter: probability</source>
        <translation>框抖动：概率</translation>
    </message>
    <message>
        <source>Share of the images whose boxes are changed at all.</source>
        <translation>其框会被改动的图像比例。</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pads images to a smallest size or to a multiple of some number. HRNet and DEKR need multiples of 32.</source>
        <translation>把图像填充到最小尺寸或某数的倍数。HRNet 和 DEKR 需要 32 的倍数。</translation>
    </message>
    <message>
        <source>A crop whose sides are multiples of 32 needs no padding.</source>
        <translation>边长为 32 倍数的裁剪无需填充。</translation>
    </message>
    <message>
        <source>Width a multiple of</source>
        <translation>宽度为其倍数</translation>
    </message>
    <message>
        <source>The width is padded to a multiple of this. Write null to use min_width instead.</source>
        <translation>宽度填充到此数的倍数。写 null 则改用 min_width。</translation>
    </message>
    <message>
        <source>32 for HRNet.</source>
        <translation>HRNet 用 32。</translation>
    </message>
    <message>
        <source>Height a multiple of</source>
        <translation>高度为其倍数</translation>
    </message>
    <message>
        <source>The height is padded to a multiple of this. Write null to use min_height instead.</source>
        <translation>高度填充到此数的倍数。写 null 则改用 min_height。</translation>
    </message>
    <message>
        <source>Smallest width</source>
        <translation>最小宽度</translation>
    </message>
    <message>
        <source>Narrower images are padded to this width. Excludes pad_width_divisor, which must then be null.</source>
        <translation>较窄的图像填充到此宽度。与 pad_width_divisor 互斥，后者须为 null。</translation>
    </message>
    <message>
        <source>Only where frames are smaller than the network needs.</source>
        <translation>仅在图像小于网络所需时使用。</translation>
    </message>
    <message>
        <source>Smallest height</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>Lower images are padded to this height. Excludes pad_height_divisor, which must then be null.</source>
        <translation>较矮的图像填充到此高度。与 pad_height_divisor 互斥，后者须为 null。</translation>
    </message>
    <message>
        <source>Place in the padding</source>
        <translation>在填充中的位置</translation>
    </message>
    <message>
        <source>Where the image lies in the padded one.</source>
        <translation>图像在填充后图像中的位置。</translation>
    </message>
    <message>
        <source>random also applies to analysis, where it shifts every frame differently.</source>
        <translation>random 也用于分析，会使每帧偏移不同。</translation>
    </message>
    <message>
        <source>Padding content</source>
        <translation>填充内容</translation>
    </message>
    <message>
        <source>reflect_101 mirrors the image at its edge, constant fills with border_value.</source>
        <translation>reflect_101 在边缘镜像图像，constant 用 border_value 填充。</translation>
    </message>
    <message>
        <source>Mirrored animals at the edge can be mistaken for real ones: then use constant.</source>
        <translation>边缘处镜像的动物可能被当成真的：此时用 constant。</translation>
    </message>
    <message>
        <source>Padding value</source>
        <translation>填充值</translation>
    </message>
    <message>
        <source>Grey value of the padding with border_mode constant.</source>
        <translation>border_mode 为 constant 时填充的灰度值。</translation>
    </message>
    <message>
        <source>0 is black.</source>
        <translation>0 为黑色。</translation>
    </message>
    <message>
        <source>Padding value of masks</source>
        <translation>掩码填充值</translation>
    </message>
    <message>
        <source>Padding of segmentation masks, which pose training has none of.</source>
        <translation>分割掩码的填充，姿态训练中没有掩码。</translation>
    </message>
    <message>
        <source>It has no effect on pose training.</source>
        <translation>对姿态训练没有影响。</translation>
    </message>
    <message>
        <source>Batch resizing</source>
        <translation>批缩放</translation>
    </message>
    <message>
        <source>Training only: brings all images of a batch to one random size. DeepLabCut&apos;s detectors use it.</source>
        <translation>仅训练：把一批图像统一到一个随机尺寸。DeepLabCut 的检测器使用它。</translation>
    </message>
    <message>
        <source>An alternative to the crop for frames of different sizes.</source>
        <translation>图像大小不一时裁剪的替代办法。</translation>
    </message>
    <message>
        <source>Batch resizing: kind</source>
        <translation>批缩放：类型</translation>
    </message>
    <message>
        <source>ResizeFromDataSizeCollate scales the first image&apos;s size, ResizeFromListCollate picks one of a list.</source>
        <translation>ResizeFromDataSizeCollate 缩放第一张图像的尺寸，ResizeFromListCollate 从列表中选一个。</translation>
    </message>
    <message>
        <source>The first suits frames of one camera.</source>
        <translation>第一种适合同一摄像机的图像。</translation>
    </message>
    <message>
        <source>Batch resizing: smallest</source>
        <translation>批缩放：最小</translation>
    </message>
    <message>
        <source>Smallest factor on the image size.</source>
        <translation>图像尺寸的最小系数。</translation>
    </message>
    <message>
        <source>The animal must still be recognisable.</source>
        <translation>动物必须仍可辨认。</translation>
    </message>
    <message>
        <source>Batch resizing: largest</source>
        <translation>批缩放：最大</translation>
    </message>
    <message>
        <source>Largest factor on the image size.</source>
        <translation>图像尺寸的最大系数。</translation>
    </message>
    <message>
        <source>1.0 keeps the memory needed known.</source>
        <translation>1.0 使所需内存可知。</translation>
    </message>
    <message>
        <source>Batch resizing: short side at least</source>
        <translation>批缩放：短边至少</translation>
    </message>
    <message>
        <source>The shorter side never becomes smaller than this.</source>
        <translation>较短边不会小于此值。</translation>
    </message>
    <message>
        <source>Batch resizing: short side at most</source>
        <translation>批缩放：短边至多</translation>
    </message>
    <message>
        <source>The shorter side never becomes larger than this.</source>
        <translation>较短边不会大于此值。</translation>
    </message>
    <message>
        <source>Lower it when the memory is short.</source>
        <translation>内存不足时调低。</translation>
    </message>
    <message>
        <source>Batch resizing: longest shape</source>
        <translation>批缩放：最大长宽比</translation>
    </message>
    <message>
        <source>Largest ratio of the longer to the shorter side.</source>
        <translation>较长边与较短边的最大比值。</translation>
    </message>
    <message>
        <source>Batch resizing: multiple of</source>
        <translation>批缩放：倍数</translation>
    </message>
    <message>
        <source>Both sides are rounded up to a multiple of this.</source>
        <translation>两边都向上取整到此数的倍数。</translation>
    </message>
    <message>
        <source>32 for detectors and HRNet.</source>
        <translation>检测器和 HRNet 用 32。</translation>
    </message>
    <message>
        <source>Batch resizing: square</source>
        <translation>批缩放：正方形</translation>
    </message>
    <message>
        <source>All images of the batch become squares.</source>
        <translation>批中所有图像变为正方形。</translation>
    </message>
    <message>
        <source>Only for square arenas.</source>
        <translation>仅用于正方形场地。</translation>
    </message>
    <message>
        <source>Batch resizing: shift</source>
        <translation>批缩放：平移</translation>
    </message>
    <message>
        <source>Images may be shifted beyond their edge by this many pixels.</source>
        <translation>图像可越过边缘平移这么多像素。</translation>
    </message>
    <message>
        <source>Batch resizing: longest side</source>
        <translation>批缩放：最长边</translation>
    </message>
    <message>
        <source>No side of a scaled image becomes larger than this.</source>
        <translation>缩放后图像的任何一边都不会大于此值。</translation>
    </message>
    <message>
        <source>Batch resizing: seed</source>
        <translation>批缩放：种子</translation>
    </message>
    <message>
        <source>Seed of the random sizes.</source>
        <translation>随机尺寸的种子。</translation>
    </message>
    <message>
        <source>Batch resizing: sizes</source>
        <translation>批缩放：尺寸</translation>
    </message>
    <message>
        <source>ResizeFromListCollate only: the sizes to choose from, a number for squares or [height, width].</source>
        <translation>仅 ResizeFromListCollate：可选尺寸，一个数表示正方形，或 [高, 宽]。</translation>
    </message>
    <message>
        <source>Height comes first here.</source>
        <translation>此处先写高度。</translation>
    </message>
    <message>
        <source>Rotation, zoom and shift</source>
        <translation>旋转、缩放与平移</translation>
    </message>
    <message>
        <source>Turns, zooms and shifts the image on a canvas of the same size; what comes in from outside is black. null is off.</source>
        <translation>在同样大小的画布上旋转、缩放和平移图像；从外部进入的部分为黑色。null 为关闭。</translation>
    </message>
    <message>
        <source>An empty mapping is not off: it shears and shifts with the defaults of albumentations.</source>
        <translation>空映射并非关闭：它会按 albumentations 的默认值错切和平移。</translation>
    </message>
    <message>
        <source>Images are turned by a random angle between minus and plus this many degrees.</source>
        <translation>图像随机旋转正负这么多度之间的角度。</translation>
    </message>
    <message>
        <source>180 for animals filmed from above; little for a fixed side view.</source>
        <translation>俯拍的动物用 180；固定侧视用小值。</translation>
    </message>
    <message>
        <source>Rotation and zoom: probability</source>
        <translation>旋转与缩放：概率</translation>
    </message>
    <message>
        <source>Share of the images that are turned, zoomed and shifted, all three together. 0.9 when the key is absent.</source>
        <translation>被旋转、缩放和平移的图像比例，三者一起。缺少该键时为 0.9。</translation>
    </message>
    <message>
        <source>0.5 keeps half of the images as they are.</source>
        <translation>0.5 使一半图像保持原样。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Smallest and largest zoom factor. The canvas keeps its size: below 1 the image gets a black border.</source>
        <translation>最小和最大缩放系数。画布大小不变：小于 1 时图像四周出现黑边。</translation>
    </message>
    <message>
        <source>Cover the sizes that the animal has in your videos; the target radius is not scaled along.</source>
        <translation>覆盖动物在视频中的各种大小；目标半径不随之缩放。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Images are shifted by up to this many pixels along both axes.</source>
        <translation>图像沿两轴平移至多这么多像素。</translation>
    </message>
    <message>
        <source>The crop already moves the animal about: needed for top-down networks and detectors only.</source>
        <translation>裁剪已使动物移动：只有自上而下网络和检测器需要。</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Mirrors images: true for half of them, a number for that share, or a mapping with p and symmetries. Without symmetries a mirrored left ear stays the left ear.</source>
        <translation>镜像图像：true 表示一半，数字表示该比例，或含 p 和 symmetries 的映射。没有 symmetries 时，镜像后的左耳仍是左耳。</translation>
    </message>
    <message>
        <source>With left and right body parts give the pairs in symmetries, or leave it off.</source>
        <translation>有左右部位时在 symmetries 中给出配对，或保持关闭。</translation>
    </message>
    <message>
        <source>Flip: probability</source>
        <translation>翻转：概率</translation>
    </message>
    <message>
        <source>Share of the images that are mirrored.</source>
        <translation>被镜像的图像比例。</translation>
    </message>
    <message>
        <source>0.5 shows both sides equally often.</source>
        <translation>0.5 使两侧出现同样多。</translation>
    </message>
    <message>
        <source>Left and right pairs</source>
        <translation>左右配对</translation>
    </message>
    <message>
        <source>Pairs of body part numbers that change places in a mirrored image. With several animals only those of the first one do.</source>
        <translation>在镜像图像中交换位置的部位编号对。多只动物时只有第一只的会交换。</translation>
    </message>
    <message>
        <source>Count from 0 in the order of metadata.bodyparts.</source>
        <translation>按 metadata.bodyparts 的顺序从 0 计数。</translation>
    </message>
    <message>
        <source>Blurs half of the images along a random line of 3, 5 or 7 px. Options below it are not read.</source>
        <translation>沿 3、5 或 7 px 的随机直线模糊一半图像。其下的选项不读取。</translation>
    </message>
    <message>
        <source>For fast animals and long exposures. The line is not centred: the picture moves by up to 3 px, the labels do not.</source>
        <translation>适合快速的动物和长曝光。该直线不居中：图像最多移动 3 px，标注不动。</translation>
    </message>
    <message>
        <source>Equalise</source>
        <translation>均衡化</translation>
    </message>
    <message>
        <source>Equalises the histogram of each colour in half of the images.</source>
        <translation>在一半图像中对每个颜色做直方图均衡。</translation>
    </message>
    <message>
        <source>For recordings under changing light; it changes colours.</source>
        <translation>适合光照变化的录像；会改变颜色。</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Takes 50 to 100 % of the colour out of half of the images.</source>
        <translation>从一半图像中去掉 50% 到 100% 的颜色。</translation>
    </message>
    <message>
        <source>Where cameras or light differ in colour.</source>
        <translation>适合摄像机或光照颜色不同的情况。</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Subtracts the mean colour of ImageNet and divides by its spread.</source>
        <translation>减去 ImageNet 的平均颜色并除以其标准差。</translation>
    </message>
    <message>
        <source>The pretrained weights need it: leave it on, in training and in analysis.</source>
        <translation>预训练权重需要它：训练和分析时都保持开启。</translation>
    </message>
    <message>
        <source>Scale to 0…1</source>
        <translation>缩放到 0…1</translation>
    </message>
    <message>
        <source>Divides pixels by 255. It comes after normalisation, which already did.</source>
        <translation>像素除以 255。它在归一化之后，而归一化已经做过。</translation>
    </message>
    <message>
        <source>Only together with normalize_images: false.</source>
        <translation>仅与 normalize_images: false 一起使用。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Half of the images get noise with a variance between 0 and the square of this number. true counts as 1, a mapping as 12.75.</source>
        <translation>一半图像加上方差在 0 与该数平方之间的噪声。true 按 1，映射按 12.75。</translation>
    </message>
    <message>
        <source>Give a number; 12.75 is DeepLabCut&apos;s.</source>
        <translation>请给出数字；DeepLabCut 用 12.75。</translation>
    </message>
    <message>
        <source>Ten black rectangles of 1 to 5 % of the sides in half of the images; keypoints below one are not trained.</source>
        <translation>在一半图像中放置十个边长为 1% 到 5% 的黑色矩形；其下的关键点不参与训练。</translation>
    </message>
    <message>
        <source>For animals that are partly hidden.</source>
        <translation>适合部分被遮挡的动物。</translation>
    </message>
    <message>
        <source>Warps half of the images smoothly, along the diagonal only; keypoints move along.</source>
        <translation>平滑地扭曲一半图像，仅沿对角线；关键点随之移动。</translation>
    </message>
    <message>
        <source>Rarely needed; it makes labels a little less exact.</source>
        <translation>很少需要；会使标注略不精确。</translation>
    </message>
    <message>
        <source>Box margin</source>
        <translation>框边距</translation>
    </message>
    <message>
        <source>Pixels around an animal&apos;s keypoints that make its box, for detectors and top-down networks.</source>
        <translation>动物关键点周围构成其框的像素，用于检测器和自上而下网络。</translation>
    </message>
    <message>
        <source>The box should hold the whole animal, not only its labelled parts.</source>
        <translation>框应容纳整只动物，而不仅是标注的部位。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Always RGB.</source>
        <translation>总是 RGB。</translation>
    </message>
    <message>
        <source>Any other value is refused.</source>
        <translation>其他值都会被拒绝。</translation>
    </message>
    <message>
        <source>Made-up conditions</source>
        <translation>生成的条件</translation>
    </message>
    <message>
        <source>Conditional top-down: errors that are put into the given pose in training.</source>
        <translation>条件式自上而下：训练时加入给定姿态的误差。</translation>
    </message>
    <message>
        <source>Conditions: size of errors</source>
        <translation>条件：误差大小</translation>
    </message>
    <message>
        <source>Spread of the errors, for all body parts or one a body part.</source>
        <translation>误差的离散程度，所有部位共用或每个部位一个。</translation>
    </message>
    <message>
        <source>Conditions: left and right pairs</source>
        <translation>条件：左右配对</translation>
    </message>
    <message>
        <source>Body parts that may be mistaken for each other.</source>
        <translation>可能被混淆的部位。</translation>
    </message>
    <message>
        <source>Conditions: small shifts</source>
        <translation>条件：小偏移</translation>
    </message>
    <message>
        <source>Share of the keypoints that are shifted a little.</source>
        <translation>略微偏移的关键点比例。</translation>
    </message>
    <message>
        <source>Conditions: swaps</source>
        <translation>条件：互换</translation>
    </message>
    <message>
        <source>Share of the keypoints that come from another animal.</source>
        <translation>来自另一只动物的关键点比例。</translation>
    </message>
    <message>
        <source>Conditions: left for right</source>
        <translation>条件：左右混淆</translation>
    </message>
    <message>
        <source>Share of the keypoints that change places with their counterpart.</source>
        <translation>与其对应部位交换位置的关键点比例。</translation>
    </message>
    <message>
        <source>Conditions: misses</source>
        <translation>条件：漏失</translation>
    </message>
    <message>
        <source>Share of the keypoints that are far off.</source>
        <translation>偏离很远的关键点比例。</translation>
    </message>
    <message>
        <source>File version</source>
        <translation>文件版本</translation>
    </message>
    <message>
        <source>Version of the file&apos;s format.</source>
        <translation>文件格式的版本。</translation>
    </message>
    <message>
        <source>Leave it.</source>
        <translation>不要改动。</translation>
    </message>
    <message>
        <source>Folder of the project when the file was made.</source>
        <translation>文件生成时项目所在的文件夹。</translation>
    </message>
    <message>
        <source>Correct it after moving a project.</source>
        <translation>移动项目后请更正。</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Where the file was when it was made.</source>
        <translation>文件生成时的位置。</translation>
    </message>
    <message>
        <source>Body parts</source>
        <translation>身体部位</translation>
    </message>
    <message>
        <source>Names of the body parts, in the order of the maps.</source>
        <translation>身体部位的名称，按图的顺序。</translation>
    </message>
    <message>
        <source>They must be those of the labels.</source>
        <translation>必须与标注中的一致。</translation>
    </message>
    <message>
        <source>Unique body parts</source>
        <translation>唯一部位</translation>
    </message>
    <message>
        <source>Parts that exist once, such as the corners of a box.</source>
        <translation>只存在一次的部位，例如箱子的角。</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Names of the animals; their number is how many are looked for.</source>
        <translation>动物的名称；其数量即要寻找的数量。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Whether animals are told apart by their looks.</source>
        <translation>是否按外观区分动物。</translation>
    </message>
    <message>
        <source>It belongs to the project.</source>
        <translation>属于项目设置。</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>null: ImageNet weights. A mapping: snapshot_path and options, for fine-tuning or SuperAnimal models.</source>
        <translation>null：ImageNet 权重。映射：snapshot_path 和选项，用于微调或 SuperAnimal 模型。</translation>
    </message>
    <message>
        <source>DeepLabCut writes it when a shuffle is made from a SuperAnimal model.</source>
        <translation>由 SuperAnimal 模型创建 shuffle 时 DeepLabCut 会写入。</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>继续训练自</translation>
    </message>
    <message>
        <source>Snapshot that training goes on from; its epochs count as done.</source>
        <translation>从该快照继续训练；其轮数计为已完成。</translation>
    </message>
    <message>
        <source>Save the optimizer too, or the first epochs are rough.</source>
        <translation>也要保存优化器，否则最初几轮会不稳。</translation>
    </message>
    <message>
        <source>Detector, whole</source>
        <translation>检测器（整体）</translation>
    </message>
    <message>
        <source>Top-down networks: the network that finds the boxes of the animals, with settings of its own.</source>
        <translation>自上而下网络：寻找动物框的网络，有自己的设置。</translation>
    </message>
    <message>
        <source>null for all other networks.</source>
        <translation>其他网络为 null。</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>预读</translation>
    </message>
    <message>
        <source>Frames are read while others are analysed.</source>
        <translation>在分析其他帧时读取后面的帧。</translation>
    </message>
    <message>
        <source>Read ahead: batches</source>
        <translation>预读：批数</translation>
    </message>
    <message>
        <source>How many batches wait at most.</source>
        <translation>最多等待多少批。</translation>
    </message>
    <message>
        <source>Read ahead: seconds to wait</source>
        <translation>预读：等待秒数</translation>
    </message>
    <message>
        <source>After so many seconds without a frame analysis stops.</source>
        <translation>这么多秒没有帧后分析停止。</translation>
    </message>
    <message>
        <source>Raise it for slow network drives.</source>
        <translation>网络驱动器慢时调高。</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>The network is compiled before analysis.</source>
        <translation>分析前编译网络。</translation>
    </message>
    <message>
        <source>For long videos on a new GPU.</source>
        <translation>适合在新 GPU 上处理长视频。</translation>
    </message>
    <message>
        <source>Compile: backend</source>
        <translation>编译：后端</translation>
    </message>
    <message>
        <source>Compiler that torch.compile uses.</source>
        <translation>torch.compile 使用的编译器。</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>半精度</translation>
    </message>
    <message>
        <source>Analysis computes with 16-bit numbers where possible.</source>
        <translation>分析尽可能用 16 位数计算。</translation>
    </message>
    <message>
        <source>Faster on a GPU; results differ a little.</source>
        <translation>在 GPU 上更快；结果略有差异。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditional top-down: where the given poses come from: a shuffle, a model or a file of predictions.</source>
        <translation>条件式自上而下：给定姿态的来源：shuffle、模型或预测文件。</translation>
    </message>
    <message>
        <source>A file of predictions works for evaluation only.</source>
        <translation>预测文件只能用于评估。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshots to analyse with, by number or name; null: as config.yaml says.</source>
        <translation>用于分析的快照，按编号或名称；null：以 config.yaml 为准。</translation>
    </message>
    <message>
        <source>null.</source>
        <translation>null。</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Where results are written; null: beside the videos.</source>
        <translation>结果写到哪里；null：在视频旁边。</translation>
    </message>
    <message>
        <source>Evaluation: frames</source>
        <translation>评估：帧</translation>
    </message>
    <message>
        <source>Which frames evaluation uses: train, test or all.</source>
        <translation>评估使用哪些帧：train、test 或 all。</translation>
    </message>
    <message>
        <source>all.</source>
        <translation>all。</translation>
    </message>
    <message>
        <source>Evaluation: lowest score</source>
        <translation>评估：最低得分</translation>
    </message>
    <message>
        <source>Predictions below this score are left out of the second error; a number, a list or a mapping of body parts.</source>
        <translation>低于该得分的预测不计入第二个误差；数字、列表或部位映射。</translation>
    </message>
    <message>
        <source>0.6.</source>
        <translation>0.6。</translation>
    </message>
    <message>
        <source>Evaluation: body parts</source>
        <translation>评估：身体部位</translation>
    </message>
    <message>
        <source>Body parts that errors are computed for: all, or a list.</source>
        <translation>计算误差的部位：all 或列表。</translation>
    </message>
    <message>
        <source>Evaluation: for each part</source>
        <translation>评估：每个部位</translation>
    </message>
    <message>
        <source>Errors are also given for each body part.</source>
        <translation>也给出每个部位的误差。</translation>
    </message>
    <message>
        <source>true shows which part is hard.</source>
        <translation>true 显示哪个部位困难。</translation>
    </message>
    <message>
        <source>Evaluation: as multi-animal</source>
        <translation>评估：按多动物</translation>
    </message>
    <message>
        <source>Evaluates a single-animal project as if there were several animals.</source>
        <translation>把单动物项目当作多动物来评估。</translation>
    </message>
    <message>
        <source>Predictor: kind</source>
        <translation>预测器：类型</translation>
    </message>
    <message>
        <source>How predictions are read from the maps.</source>
        <translation>如何从图中读出预测。</translation>
    </message>
    <message>
        <source>It belongs to the head: leave it.</source>
        <translation>属于网络头：不要改动。</translation>
    </message>
    <message>
        <source>Predictor: sigmoid</source>
        <translation>预测器：sigmoid</translation>
    </message>
    <message>
        <source>Scores are the sigmoid of the maps.</source>
        <translation>得分是图的 sigmoid。</translation>
    </message>
    <message>
        <source>true with WeightedBCECriterion, false with WeightedMSECriterion.</source>
        <translation>配 WeightedBCECriterion 用 true，配 WeightedMSECriterion 用 false。</translation>
    </message>
    <message>
        <source>Predictor: clip scores</source>
        <translation>预测器：限制得分</translation>
    </message>
    <message>
        <source>Scores are limited to 0…1.</source>
        <translation>得分限制在 0…1。</translation>
    </message>
    <message>
        <source>true without a sigmoid.</source>
        <translation>没有 sigmoid 时用 true。</translation>
    </message>
    <message>
        <source>Predictor: location refinement</source>
        <translation>预测器：位置细化</translation>
    </message>
    <message>
        <source>Predictions are refined within their grid cell.</source>
        <translation>在网格单元内细化预测。</translation>
    </message>
    <message>
        <source>It must fit the head.</source>
        <translation>必须与网络头一致。</translation>
    </message>
    <message>
        <source>Predictor: offset normaliser</source>
        <translation>预测器：偏移归一化</translation>
    </message>
    <message>
        <source>Offsets are multiplied by this many pixels.</source>
        <translation>偏移乘以这么多像素。</translation>
    </message>
    <message>
        <source>The same as in the target generator.</source>
        <translation>与目标生成器相同。</translation>
    </message>
    <message>
        <source>Predictor: offset normaliser (limbs)</source>
        <translation>预测器：偏移归一化（肢体）</translation>
    </message>
    <message>
        <source>Predictor: animals</source>
        <translation>预测器：动物</translation>
    </message>
    <message>
        <source>How many animals are looked for.</source>
        <translation>寻找多少只动物。</translation>
    </message>
    <message>
        <source>As many as the project has.</source>
        <translation>与项目中的数量一致。</translation>
    </message>
    <message>
        <source>Predictor: body parts</source>
        <translation>预测器：身体部位</translation>
    </message>
    <message>
        <source>Body parts of an animal.</source>
        <translation>一只动物的身体部位。</translation>
    </message>
    <message>
        <source>Predictor: unique body parts</source>
        <translation>预测器：唯一部位</translation>
    </message>
    <message>
        <source>Unique parts in this head: none, they have a head of their own.</source>
        <translation>此网络头中的唯一部位：没有，它们有自己的头。</translation>
    </message>
    <message>
        <source>Predictor: limbs</source>
        <translation>预测器：肢体</translation>
    </message>
    <message>
        <source>Pairs of body part numbers along which animals are put together.</source>
        <translation>用于组装动物的部位编号对。</translation>
    </message>
    <message>
        <source>The same as the target generator&apos;s.</source>
        <translation>与目标生成器相同。</translation>
    </message>
    <message>
        <source>Predictor: limbs used</source>
        <translation>预测器：使用的肢体</translation>
    </message>
    <message>
        <source>Numbers of the limbs that are used to put animals together.</source>
        <translation>用于组装动物的肢体编号。</translation>
    </message>
    <message>
        <source>DeepLabCut finds the best ones in evaluation (paf_best).</source>
        <translation>DeepLabCut 在评估时找出最佳者 (paf_best)。</translation>
    </message>
    <message>
        <source>Predictor: peak distance</source>
        <translation>预测器：峰距</translation>
    </message>
    <message>
        <source>Peaks of a score map that are nearer than so many cells count as one.</source>
        <translation>得分图中距离小于这么多格的峰算作一个。</translation>
    </message>
    <message>
        <source>Lower it for animals that touch.</source>
        <translation>动物相互接触时调低。</translation>
    </message>
    <message>
        <source>Predictor: smoothing</source>
        <translation>预测器：平滑</translation>
    </message>
    <message>
        <source>Width of the smoothing before peaks are looked for, in cells; of the bell in bins for SimCC.</source>
        <translation>寻峰前平滑的宽度，以格计；对 SimCC 为钟形的宽度，以 bin 计。</translation>
    </message>
    <message>
        <source>Predictor: lowest affinity</source>
        <translation>预测器：最低亲和度</translation>
    </message>
    <message>
        <source>Limbs below this affinity are not used to put animals together.</source>
        <translation>低于此亲和度的肢体不用于组装动物。</translation>
    </message>
    <message>
        <source>Raise it when parts of different animals are joined.</source>
        <translation>不同动物的部位被连在一起时调高。</translation>
    </message>
    <message>
        <source>Predictor: add left over parts</source>
        <translation>预测器：加入剩余部位</translation>
    </message>
    <message>
        <source>Parts that were left over are given to the nearest animal.</source>
        <translation>剩余的部位归给最近的动物。</translation>
    </message>
    <message>
        <source>Predictor: join pieces</source>
        <translation>预测器：连接片段</translation>
    </message>
    <message>
        <source>Pieces of animals are joined even where they fit badly.</source>
        <translation>即使不太匹配也连接动物的片段。</translation>
    </message>
    <message>
        <source>Predictor: raw output</source>
        <translation>预测器：原始输出</translation>
    </message>
    <message>
        <source>Also returns peaks and affinities; DeepLabCut sets it where it needs them.</source>
        <translation>同时返回峰和亲和度；DeepLabCut 在需要处设置。</translation>
    </message>
    <message>
        <source>DEKR: lowest score</source>
        <translation>DEKR：最低得分</translation>
    </message>
    <message>
        <source>Animals below this score are left out.</source>
        <translation>低于该得分的动物被略去。</translation>
    </message>
    <message>
        <source>DEKR: use score maps</source>
        <translation>DEKR：使用得分图</translation>
    </message>
    <message>
        <source>Keypoints are moved to the nearest peak of the score map.</source>
        <translation>关键点移到得分图最近的峰。</translation>
    </message>
    <message>
        <source>DEKR: score</source>
        <translation>DEKR：得分</translation>
    </message>
    <message>
        <source>A keypoint&apos;s score: that of the score map, of the animal&apos;s centre, or their product.</source>
        <translation>关键点的得分：得分图的、动物中心的，或二者之积。</translation>
    </message>
    <message>
        <source>DEKR: reach</source>
        <translation>DEKR：范围</translation>
    </message>
    <message>
        <source>How far a peak of the score map may be from the keypoint that it replaces.</source>
        <translation>得分图的峰与其所替换关键点之间允许的距离。</translation>
    </message>
    <message>
        <source>DEKR: overlap</source>
        <translation>DEKR：重叠</translation>
    </message>
    <message>
        <source>Animals that are more alike than this count as one.</source>
        <translation>相似度高于此值的动物算作一只。</translation>
    </message>
    <message>
        <source>DEKR: remove doubles</source>
        <translation>DEKR：去重</translation>
    </message>
    <message>
        <source>Animals that were found twice are kept once.</source>
        <translation>重复找到的动物只保留一次。</translation>
    </message>
    <message>
        <source>SimCC: bins a pixel</source>
        <translation>SimCC：每像素 bin 数</translation>
    </message>
    <message>
        <source>Bins for each pixel of the input.</source>
        <translation>输入每个像素的 bin 数。</translation>
    </message>
    <message>
        <source>The same in the head, the targets and the predictor.</source>
        <translation>在网络头、目标和预测器中相同。</translation>
    </message>
    <message>
        <source>SimCC: softmax</source>
        <translation>SimCC：softmax</translation>
    </message>
    <message>
        <source>Scores are a softmax over the bins.</source>
        <translation>得分是对 bin 的 softmax。</translation>
    </message>
    <message>
        <source>SimCC: normalise</source>
        <translation>SimCC：归一化</translation>
    </message>
    <message>
        <source>Outputs are normalised before they are decoded.</source>
        <translation>输出在解码前归一化。</translation>
    </message>
    <message>
        <source>SimCC: sharpness</source>
        <translation>SimCC：锐度</translation>
    </message>
    <message>
        <source>Factor on the outputs before the softmax.</source>
        <translation>softmax 之前输出的系数。</translation>
    </message>
    <message>
        <source>Name of the network. What is built stands in model; this key only chooses some defaults and names of results.</source>
        <translation>网络的名称。实际构建的内容在 model 中；此键只决定一些默认值和结果名称。</translation>
    </message>
    <message>
        <source>Changing it alone changes nothing: make a new file for another network.</source>
        <translation>只改它不会改变任何东西：换网络请新建文件。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>bu: bottom-up, all animals at once; td: top-down, one box at a time after a detector; ctd: conditional top-down.</source>
        <translation>bu：自下而上，同时处理所有动物；td：自上而下，检测器之后逐框处理；ctd：条件式自上而下。</translation>
    </message>
    <message>
        <source>It belongs to the network: leave it.</source>
        <translation>属于网络：不要改动。</translation>
    </message>
    <message>
        <source>Centre keypoints</source>
        <translation>中心关键点</translation>
    </message>
    <message>
        <source>Adds the centre of each animal as a keypoint; DEKR needs it.</source>
        <translation>把每只动物的中心加为关键点；DEKR 需要它。</translation>
    </message>
    <message>
        <source>Backbone channels</source>
        <translation>主干通道数</translation>
    </message>
    <message>
        <source>Channels of the backbone&apos;s output, which the heads take in.</source>
        <translation>主干输出的通道数，供网络头使用。</translation>
    </message>
    <message>
        <source>It belongs to the build of the network: leave it.</source>
        <translation>属于网络结构：不要改动。</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Layers between backbone and heads, used by AnimalTokenPose.</source>
        <translation>主干与网络头之间的层，AnimalTokenPose 使用。</translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation>姿态模型</translation>
    </message>
    <message>
        <source>Left over from older files; not read.</source>
        <translation>旧文件遗留；不读取。</translation>
    </message>
    <message>
        <source>It has no effect.</source>
        <translation>没有作用。</translation>
    </message>
    <message>
        <source>Backbone: kind</source>
        <translation>主干：类型</translation>
    </message>
    <message>
        <source>Family of the backbone.</source>
        <translation>主干的系列。</translation>
    </message>
    <message>
        <source>Backbone: name</source>
        <translation>主干：名称</translation>
    </message>
    <message>
        <source>timm&apos;s name of the backbone, such as resnet50_gn or hrnet_w32; ImageNet weights of this name are loaded.</source>
        <translation>主干在 timm 中的名称，例如 resnet50_gn 或 hrnet_w32；会加载该名称的 ImageNet 权重。</translation>
    </message>
    <message>
        <source>Another ResNet of timm works where backbone_output_channels fits: 512 for resnet18 and resnet34.</source>
        <translation>只要 backbone_output_channels 匹配，timm 的其他 ResNet 也可用：resnet18 和 resnet34 为 512。</translation>
    </message>
    <message>
        <source>Backbone: stride</source>
        <translation>主干：步幅</translation>
    </message>
    <message>
        <source>ResNet and DLCRNet: pixels of the input for each cell of the backbone&apos;s output: 8, 16 or 32.</source>
        <translation>ResNet 和 DLCRNet：主干输出每格对应的输入像素：8、16 或 32。</translation>
    </message>
    <message>
        <source>16 is what the heads are made for; the score maps are half of it, or a quarter for multi-animal heads.</source>
        <translation>网络头按 16 设计；得分图为其一半，多动物网络头为四分之一。</translation>
    </message>
    <message>
        <source>Freeze batch norm statistics</source>
        <translation>冻结批归一化统计量</translation>
    </message>
    <message>
        <source>Running mean and variance of the backbone stay as they were pretrained.</source>
        <translation>主干的滑动均值和方差保持预训练的值。</translation>
    </message>
    <message>
        <source>On with small batches. resnet50_gn has no such statistics.</source>
        <translation>批小时开启。resnet50_gn 没有这样的统计量。</translation>
    </message>
    <message>
        <source>Freeze batch norm weights</source>
        <translation>冻结批归一化权重</translation>
    </message>
    <message>
        <source>Scale and offset of the batch norm layers are not trained.</source>
        <translation>不训练批归一化层的缩放和偏移。</translation>
    </message>
    <message>
        <source>Rarely needed.</source>
        <translation>很少需要。</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>Drop Path</translation>
    </message>
    <message>
        <source>ResNet and DLCRNet: share of the residual branches that are skipped in training.</source>
        <translation>ResNet 和 DLCRNet：训练中跳过的残差分支比例。</translation>
    </message>
    <message>
        <source>A little, such as 0.1, works against overfitting.</source>
        <translation>少量（如 0.1）可减轻过拟合。</translation>
    </message>
    <message>
        <source>Drop block</source>
        <translation>Drop Block</translation>
    </message>
    <message>
        <source>ResNet and DLCRNet: share of the feature maps that is blanked out in blocks in training.</source>
        <translation>ResNet 和 DLCRNet：训练中成块屏蔽的特征图比例。</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部分支</translation>
    </message>
    <message>
        <source>HRNet: all four branches, resized and joined, instead of the finest one.</source>
        <translation>HRNet：使用缩放后拼接的全部四个分支，而不只是最精细的。</translation>
    </message>
    <message>
        <source>More channels</source>
        <translation>更多通道</translation>
    </message>
    <message>
        <source>HRNet: the wider features of the classification head; backbone_output_channels becomes 128.</source>
        <translation>HRNet：使用分类头更宽的特征；backbone_output_channels 变为 128。</translation>
    </message>
    <message>
        <source>HRNet: stride</source>
        <translation>HRNet：步幅</translation>
    </message>
    <message>
        <source>HRNet: said to the heads as the stride of the features; it changes nothing in the backbone.</source>
        <translation>HRNet：作为特征步幅告知网络头；不改变主干。</translation>
    </message>
    <message>
        <source>CSPNeXt: depth</source>
        <translation>CSPNeXt：深度</translation>
    </message>
    <message>
        <source>CSPNeXt: factor on the number of layers.</source>
        <translation>CSPNeXt：层数的系数。</translation>
    </message>
    <message>
        <source>CSPNeXt: width</source>
        <translation>CSPNeXt：宽度</translation>
    </message>
    <message>
        <source>CSPNeXt: factor on the number of channels.</source>
        <translation>CSPNeXt：通道数的系数。</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Overwritten: DeepLabCut loads ImageNet weights unless train_settings.weight_init names others.</source>
        <translation>会被覆盖：除非 train_settings.weight_init 另有指定，DeepLabCut 加载 ImageNet 权重。</translation>
    </message>
    <message>
        <source>CoAM: backbone</source>
        <translation>CoAM：主干</translation>
    </message>
    <message>
        <source>Conditional top-down with CoAM: timm&apos;s name of the HRNet.</source>
        <translation>带 CoAM 的条件式自上而下：HRNet 在 timm 中的名称。</translation>
    </message>
    <message>
        <source>CoAM: stages</source>
        <translation>CoAM：阶段</translation>
    </message>
    <message>
        <source>Stages that get attention to the given pose.</source>
        <translation>对给定姿态使用注意力的阶段。</translation>
    </message>
    <message>
        <source>CoAM: stages with self-attention</source>
        <translation>CoAM：自注意力阶段</translation>
    </message>
    <message>
        <source>Stages that get self-attention.</source>
        <translation>使用自注意力的阶段。</translation>
    </message>
    <message>
        <source>CoAM: channel attention only</source>
        <translation>CoAM：仅通道注意力</translation>
    </message>
    <message>
        <source>Leaves out the attention over positions.</source>
        <translation>省去位置上的注意力。</translation>
    </message>
    <message>
        <source>CoAM: attention heads</source>
        <translation>CoAM：注意力头</translation>
    </message>
    <message>
        <source>Number of attention heads.</source>
        <translation>注意力头的数量。</translation>
    </message>
    <message>
        <source>Conditions: image size</source>
        <translation>条件：图像尺寸</translation>
    </message>
    <message>
        <source>Conditional top-down: height and width of the input that the given pose is drawn on.</source>
        <translation>条件式自上而下：绘制给定姿态的输入的高和宽。</translation>
    </message>
    <message>
        <source>The same as top_down_crop.</source>
        <translation>与 top_down_crop 相同。</translation>
    </message>
    <message>
        <source>Conditions: encoder</source>
        <translation>条件：编码器</translation>
    </message>
    <message>
        <source>Conditional top-down: how the given pose becomes an image: one blurred spot a keypoint.</source>
        <translation>条件式自上而下：如何把给定姿态变成图像：每个关键点一个模糊斑点。</translation>
    </message>
    <message>
        <source>CSPNeXt: layout</source>
        <translation>CSPNeXt：结构</translation>
    </message>
    <message>
        <source>CSPNeXt: P5 or P6.</source>
        <translation>CSPNeXt：P5 或 P6。</translation>
    </message>
    <message>
        <source>CSPNeXt: expansion</source>
        <translation>CSPNeXt：扩展</translation>
    </message>
    <message>
        <source>CSPNeXt: inner width of a block.</source>
        <translation>CSPNeXt：块的内部宽度。</translation>
    </message>
    <message>
        <source>CSPNeXt: channel attention</source>
        <translation>CSPNeXt：通道注意力</translation>
    </message>
    <message>
        <source>CSPNeXt: attention over channels in each stage.</source>
        <translation>CSPNeXt：每个阶段中的通道注意力。</translation>
    </message>
    <message>
        <source>CSPNeXt: normalisation</source>
        <translation>CSPNeXt：归一化</translation>
    </message>
    <message>
        <source>CSPNeXt: kind of the normalisation layers.</source>
        <translation>CSPNeXt：归一化层的类型。</translation>
    </message>
    <message>
        <source>CSPNeXt: activation</source>
        <translation>CSPNeXt：激活</translation>
    </message>
    <message>
        <source>CSPNeXt: kind of the activations.</source>
        <translation>CSPNeXt：激活函数的类型。</translation>
    </message>
    <message>
        <source>CSPNeXt: stage used</source>
        <translation>CSPNeXt：使用的阶段</translation>
    </message>
    <message>
        <source>CSPNeXt: which stage the heads get.</source>
        <translation>CSPNeXt：网络头使用哪个阶段。</translation>
    </message>
    <message>
        <source>CSPNeXt: weights folder</source>
        <translation>CSPNeXt：权重文件夹</translation>
    </message>
    <message>
        <source>CSPNeXt: where downloaded weights are kept.</source>
        <translation>CSPNeXt：下载的权重存放处。</translation>
    </message>
    <message>
        <source>Only for computers without network.</source>
        <translation>仅用于没有网络的电脑。</translation>
    </message>
    <message>
        <source>CSPNeXt: weights source</source>
        <translation>CSPNeXt：权重来源</translation>
    </message>
    <message>
        <source>CSPNeXt: the repository that weights are downloaded from.</source>
        <translation>CSPNeXt：下载权重的仓库。</translation>
    </message>
    <message>
        <source>Head: kind</source>
        <translation>网络头：类型</translation>
    </message>
    <message>
        <source>HeatmapHead for one animal, DLCRNetHead with part affinity fields, DEKRHead, RTMCCHead or TransformerHead.</source>
        <translation>单只动物用 HeatmapHead，带部位亲和场用 DLCRNetHead，或 DEKRHead、RTMCCHead、TransformerHead。</translation>
    </message>
    <message>
        <source>Head: first weights</source>
        <translation>网络头：初始权重</translation>
    </message>
    <message>
        <source>How the head&apos;s weights are drawn before training: normal, dekr, RTMPose, or PyTorch&apos;s own.</source>
        <translation>训练前如何抽取网络头的权重：normal、dekr、RTMPose 或 PyTorch 自己的。</translation>
    </message>
    <message>
        <source>Refinement stages</source>
        <translation>细化阶段</translation>
    </message>
    <message>
        <source>DLCRNetHead: stages that look at score maps and part affinity fields again. 0 leaves them out and halves the resolution.</source>
        <translation>DLCRNetHead：再次查看得分图和部位亲和场的阶段。0 省去它们并使分辨率减半。</translation>
    </message>
    <message>
        <source>Fewer stages are faster and need less memory.</source>
        <translation>阶段少则更快、占内存更少。</translation>
    </message>
    <message>
        <source>Refinement features</source>
        <translation>细化特征</translation>
    </message>
    <message>
        <source>DLCRNetHead: channels of the features that the stages work on.</source>
        <translation>DLCRNetHead：各阶段所用特征的通道数。</translation>
    </message>
    <message>
        <source>Score map layers</source>
        <translation>得分图层</translation>
    </message>
    <message>
        <source>Channels, kernels and strides of the layers that make the score maps; each stride of 2 doubles the resolution.</source>
        <translation>产生得分图的层的通道、卷积核和步幅；每个步幅 2 使分辨率加倍。</translation>
    </message>
    <message>
        <source>Offset layers</source>
        <translation>偏移层</translation>
    </message>
    <message>
        <source>Channels, kernels and strides of the layers that make the location refinement maps.</source>
        <translation>产生位置细化图的层的通道、卷积核和步幅。</translation>
    </message>
    <message>
        <source>Limb layers</source>
        <translation>肢体层</translation>
    </message>
    <message>
        <source>Channels, kernels and strides of the layers that make the part affinity fields.</source>
        <translation>产生部位亲和场的层的通道、卷积核和步幅。</translation>
    </message>
    <message>
        <source>Offset layers (DEKR)</source>
        <translation>偏移层 (DEKR)</translation>
    </message>
    <message>
        <source>DEKR: blocks and channels of the layers that point from an animal to its keypoints.</source>
        <translation>DEKR：从动物指向其关键点的层的块数和通道数。</translation>
    </message>
    <message>
        <source>SimCC: input size</source>
        <translation>SimCC：输入尺寸</translation>
    </message>
    <message>
        <source>SimCC: width and height of the network&apos;s input.</source>
        <translation>SimCC：网络输入的宽和高。</translation>
    </message>
    <message>
        <source>SimCC: channels</source>
        <translation>SimCC：通道数</translation>
    </message>
    <message>
        <source>SimCC: channels that come from the backbone.</source>
        <translation>SimCC：来自主干的通道数。</translation>
    </message>
    <message>
        <source>SimCC: body parts</source>
        <translation>SimCC：身体部位</translation>
    </message>
    <message>
        <source>SimCC: number of body parts.</source>
        <translation>SimCC：身体部位的数量。</translation>
    </message>
    <message>
        <source>SimCC: feature size</source>
        <translation>SimCC：特征尺寸</translation>
    </message>
    <message>
        <source>SimCC: size of the backbone&apos;s output: the input size divided by 32.</source>
        <translation>SimCC：主干输出的尺寸：输入尺寸除以 32。</translation>
    </message>
    <message>
        <source>SimCC: bins for each pixel of the input.</source>
        <translation>SimCC：输入每个像素的 bin 数。</translation>
    </message>
    <message>
        <source>SimCC: last kernel</source>
        <translation>SimCC：最后的卷积核</translation>
    </message>
    <message>
        <source>SimCC: kernel of the last convolution.</source>
        <translation>SimCC：最后一个卷积的核。</translation>
    </message>
    <message>
        <source>SimCC: attention unit</source>
        <translation>SimCC：注意力单元</translation>
    </message>
    <message>
        <source>SimCC: the gated attention unit before the outputs.</source>
        <translation>SimCC：输出之前的门控注意力单元。</translation>
    </message>
    <message>
        <source>DEKR: stride</source>
        <translation>DEKR：步幅</translation>
    </message>
    <message>
        <source>DEKR: always 1.</source>
        <translation>DEKR：总是 1。</translation>
    </message>
    <message>
        <source>Transformer: width</source>
        <translation>Transformer：宽度</translation>
    </message>
    <message>
        <source>AnimalTokenPose: width of the tokens.</source>
        <translation>AnimalTokenPose：token 的宽度。</translation>
    </message>
    <message>
        <source>Transformer: hidden width</source>
        <translation>Transformer：隐藏宽度</translation>
    </message>
    <message>
        <source>AnimalTokenPose: inner width of the layers that draw score maps.</source>
        <translation>AnimalTokenPose：绘制得分图的层的内部宽度。</translation>
    </message>
    <message>
        <source>Transformer: cells</source>
        <translation>Transformer：格数</translation>
    </message>
    <message>
        <source>AnimalTokenPose: number of cells of a score map.</source>
        <translation>AnimalTokenPose：得分图的格数。</translation>
    </message>
    <message>
        <source>Transformer: score map size</source>
        <translation>Transformer：得分图尺寸</translation>
    </message>
    <message>
        <source>AnimalTokenPose: width and height of a score map.</source>
        <translation>AnimalTokenPose：得分图的宽和高。</translation>
    </message>
    <message>
        <source>Transformer: two layers</source>
        <translation>Transformer：两层</translation>
    </message>
    <message>
        <source>AnimalTokenPose: score maps come from two layers instead of one.</source>
        <translation>AnimalTokenPose：得分图来自两层而不是一层。</translation>
    </message>
    <message>
        <source>Transformer: initialise</source>
        <translation>Transformer：初始化</translation>
    </message>
    <message>
        <source>AnimalTokenPose: the head draws its own first weights.</source>
        <translation>AnimalTokenPose：网络头自行抽取初始权重。</translation>
    </message>
    <message>
        <source>Transformer: stride</source>
        <translation>Transformer：步幅</translation>
    </message>
    <message>
        <source>AnimalTokenPose: said to the target generator.</source>
        <translation>AnimalTokenPose：告知目标生成器。</translation>
    </message>
    <message>
        <source>Detector: kind</source>
        <translation>检测器：类型</translation>
    </message>
    <message>
        <source>FasterRCNN or SSDLite.</source>
        <translation>FasterRCNN 或 SSDLite。</translation>
    </message>
    <message>
        <source>SSDLite is small and fast, FasterRCNN finds more.</source>
        <translation>SSDLite 小而快，FasterRCNN 找到的更多。</translation>
    </message>
    <message>
        <source>Detector: variant</source>
        <translation>检测器：变体</translation>
    </message>
    <message>
        <source>Backbone of a FasterRCNN.</source>
        <translation>FasterRCNN 的主干。</translation>
    </message>
    <message>
        <source>mobilenet is the faster one.</source>
        <translation>mobilenet 更快。</translation>
    </message>
    <message>
        <source>Detector: freeze batch norm statistics</source>
        <translation>检测器：冻结批归一化统计量</translation>
    </message>
    <message>
        <source>Running mean and variance of the detector stay as they were pretrained.</source>
        <translation>检测器的滑动均值和方差保持预训练的值。</translation>
    </message>
    <message>
        <source>Detector: freeze batch norm weights</source>
        <translation>检测器：冻结批归一化权重</translation>
    </message>
    <message>
        <source>Detector: lowest score</source>
        <translation>检测器：最低得分</translation>
    </message>
    <message>
        <source>Boxes below this score are thrown away inside the detector.</source>
        <translation>低于该得分的框在检测器内被丢弃。</translation>
    </message>
    <message>
        <source>Keep it low: what is lost here cannot come back.</source>
        <translation>保持较低：在此丢失的无法找回。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often training goes through all training frames.</source>
        <translation>训练遍历全部训练帧的次数。</translation>
    </message>
    <message>
        <source>Watch the test error of the snapshots; 200 is enough for most projects.</source>
        <translation>关注各快照的测试误差；多数项目 200 轮足够。</translation>
    </message>
    <message>
        <source>Images that are trained at once.</source>
        <translation>同时训练的图像数。</translation>
    </message>
    <message>
        <source>As many as fit the memory. A larger batch can take a larger learning rate.</source>
        <translation>内存放得下多少就用多少。批越大可用的学习率越大。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Size of the first steps, before the scheduler changes it.</source>
        <translation>调度器改变之前最初步伐的大小。</translation>
    </message>
    <message>
        <source>0.0005 for ResNets and 0.0001 for HRNet and DLCRNet are what DeepLabCut starts with.</source>
        <translation>DeepLabCut 的初值：ResNet 为 0.0005，HRNet 和 DLCRNet 为 0.0001。</translation>
    </message>
    <message>
        <source>Rate changes after</source>
        <translation>学习率变化于</translation>
    </message>
    <message>
        <source>Epochs after which the learning rate changes; one for each entry of lr_list.</source>
        <translation>学习率在这些轮之后变化；与 lr_list 的各项一一对应。</translation>
    </message>
    <message>
        <source>Move them along when you change the number of epochs.</source>
        <translation>改变轮数时请一并调整。</translation>
    </message>
    <message>
        <source>Later learning rates</source>
        <translation>之后的学习率</translation>
    </message>
    <message>
        <source>The learning rate after each of the milestones, each in brackets of its own.</source>
        <translation>每个里程碑之后的学习率，各自放在方括号中。</translation>
    </message>
    <message>
        <source>A tenth at each step is usual.</source>
        <translation>通常每级为十分之一。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>LRListScheduler, or any of torch.optim.lr_scheduler such as CosineAnnealingLR; it makes one step after each epoch.</source>
        <translation>LRListScheduler，或 torch.optim.lr_scheduler 中任意一个，如 CosineAnnealingLR；每轮之后走一步。</translation>
    </message>
    <message>
        <source>LRListScheduler with a few milestones is robust.</source>
        <translation>带少数里程碑的 LRListScheduler 很稳健。</translation>
    </message>
    <message>
        <source>Scheduler: settings</source>
        <translation>调度器：设置</translation>
    </message>
    <message>
        <source>Handed to the scheduler as they are.</source>
        <translation>原样传给调度器。</translation>
    </message>
    <message>
        <source>See the documentation of torch.optim.lr_scheduler.</source>
        <translation>参见 torch.optim.lr_scheduler 的文档。</translation>
    </message>
    <message>
        <source>Scheduler, whole</source>
        <translation>调度器（整体）</translation>
    </message>
    <message>
        <source>Without one the learning rate stays the same.</source>
        <translation>没有它学习率保持不变。</translation>
    </message>
    <message>
        <source>Lowering the rate towards the end makes the last pixels exact.</source>
        <translation>末期降低学习率使最后几个像素更精确。</translation>
    </message>
    <message>
        <source>Any class of torch.optim: AdamW, Adam, SGD, ….</source>
        <translation>torch.optim 中的任意类：AdamW、Adam、SGD……</translation>
    </message>
    <message>
        <source>AdamW is what the rates of DeepLabCut are made for; SGD needs much larger ones.</source>
        <translation>DeepLabCut 的学习率是为 AdamW 设的；SGD 需要大得多的值。</translation>
    </message>
    <message>
        <source>Optimizer: settings</source>
        <translation>优化器：设置</translation>
    </message>
    <message>
        <source>Handed to the optimizer as they are: lr, weight_decay, betas, momentum, ….</source>
        <translation>原样传给优化器：lr、weight_decay、betas、momentum……</translation>
    </message>
    <message>
        <source>weight_decay is 0.01 in AdamW when it is not given.</source>
        <translation>不给出时 AdamW 的 weight_decay 为 0.01。</translation>
    </message>
    <message>
        <source>Optimizer, whole</source>
        <translation>优化器（整体）</translation>
    </message>
    <message>
        <source>Training stops when it is missing.</source>
        <translation>缺少时训练会停止。</translation>
    </message>
    <message>
        <source>Give type and params.</source>
        <translation>请给出 type 和 params。</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>After every so many epochs the network is tried on the test frames, and the best snapshot is kept.</source>
        <translation>每隔这么多轮用测试帧检验网络，并保留最佳快照。</translation>
    </message>
    <message>
        <source>With fewer epochs than this there is no evaluation and no best snapshot.</source>
        <translation>轮数少于此值则没有评估，也没有最佳快照。</translation>
    </message>
    <message>
        <source>Metric of the best</source>
        <translation>最佳的指标</translation>
    </message>
    <message>
        <source>The measure that decides which snapshot is best. A name that does not exist silently means: never a best one.</source>
        <translation>决定哪个快照最佳的指标。不存在的名称会悄悄变成：永远没有最佳。</translation>
    </message>
    <message>
        <source>test.mAP, or test.rmse with key_metric_asc: false. With one body part mAP is always 0.</source>
        <translation>test.mAP，或 test.rmse 配 key_metric_asc: false。只有一个部位时 mAP 总为 0。</translation>
    </message>
    <message>
        <source>Larger is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>Whether the metric of the best snapshot is to be large.</source>
        <translation>最佳快照的指标是否应当大。</translation>
    </message>
    <message>
        <source>true for mAP, false for rmse.</source>
        <translation>mAP 用 true，rmse 用 false。</translation>
    </message>
    <message>
        <source>A snapshot is saved after every so many epochs, and after the last one.</source>
        <translation>每隔这么多轮以及最后一轮之后保存快照。</translation>
    </message>
    <message>
        <source>Snapshots kept</source>
        <translation>保留的快照</translation>
    </message>
    <message>
        <source>Only the newest so many are kept; the best one is kept besides.</source>
        <translation>只保留最新的这么多个；最佳的另外保留。</translation>
    </message>
    <message>
        <source>Each takes about 100 MB for resnet_50.</source>
        <translation>resnet_50 每个约 100 MB。</translation>
    </message>
    <message>
        <source>Save the optimizer too</source>
        <translation>同时保存优化器</translation>
    </message>
    <message>
        <source>Snapshots also hold the optimizer&apos;s state, so that training can go on exactly where it stopped.</source>
        <translation>快照还包含优化器状态，使训练能从停下处精确继续。</translation>
    </message>
    <message>
        <source>They become three times as large.</source>
        <translation>体积变为三倍。</translation>
    </message>
    <message>
        <source>Snapshots, whole</source>
        <translation>快照（整体）</translation>
    </message>
    <message>
        <source>Snapshot names</source>
        <translation>快照名称</translation>
    </message>
    <message>
        <source>First part of the names of snapshots; snapshot when it is null.</source>
        <translation>快照名称的开头；null 时为 snapshot。</translation>
    </message>
    <message>
        <source>Leave it: DeepLabCut finds snapshots by their names.</source>
        <translation>不要改动：DeepLabCut 按名称查找快照。</translation>
    </message>
    <message>
        <source>The loss is printed after every so many batches.</source>
        <translation>每隔这么多批打印一次损失。</translation>
    </message>
    <message>
        <source>It costs nothing; lower it to see a figure sooner.</source>
        <translation>没有代价；调低可更早看到数值。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of all random numbers of the training.</source>
        <translation>训练中所有随机数的种子。</translation>
    </message>
    <message>
        <source>Change it to see how much of a result is luck.</source>
        <translation>更改它可看出结果中有多少是运气。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>auto takes the GPU where there is one (on a Mac only for ResNets); cpu, cuda, cuda:1, mps.</source>
        <translation>auto 在有 GPU 时使用它（Mac 上仅限 ResNet）；cpu、cuda、cuda:1、mps。</translation>
    </message>
    <message>
        <source>auto.</source>
        <translation>auto。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Numbers of the GPUs to train on together; null is one device.</source>
        <translation>共同训练的 GPU 编号；null 为单个设备。</translation>
    </message>
    <message>
        <source>The batch is divided among them: make it larger accordingly.</source>
        <translation>批会分配到各 GPU：请相应加大。</translation>
    </message>
    <message>
        <source>Device (runner)</source>
        <translation>设备（runner）</translation>
    </message>
    <message>
        <source>Not read: device at the top of the file is.</source>
        <translation>不读取：以文件顶层的 device 为准。</translation>
    </message>
    <message>
        <source>Loader processes</source>
        <translation>加载进程</translation>
    </message>
    <message>
        <source>Processes that read and augment images beside the training. 0: the training waits for each image.</source>
        <translation>在训练之外读取并增强图像的进程。0：训练等待每张图像。</translation>
    </message>
    <message>
        <source>Half of the CPU cores make training on a GPU much faster.</source>
        <translation>取 CPU 核数的一半可使 GPU 训练快得多。</translation>
    </message>
    <message>
        <source>Pinned memory</source>
        <translation>锁页内存</translation>
    </message>
    <message>
        <source>Batches are kept in memory that the GPU can read directly.</source>
        <translation>批存放在 GPU 可直接读取的内存中。</translation>
    </message>
    <message>
        <source>A little faster with a GPU and loader processes.</source>
        <translation>有 GPU 和加载进程时略快。</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Kind of the training loop: for poses or for detectors.</source>
        <translation>训练循环的类型：姿态或检测器。</translation>
    </message>
    <message>
        <source>Safe loading</source>
        <translation>安全加载</translation>
    </message>
    <message>
        <source>Whether snapshots are loaded without running code that they may contain.</source>
        <translation>加载快照时是否不执行其中可能含有的代码。</translation>
    </message>
    <message>
        <source>true for snapshots from others.</source>
        <translation>他人的快照用 true。</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>日志记录器</translation>
    </message>
    <message>
        <source>Where losses are logged besides: WandbLogger or CSVLogger with its options. learning_stats.csv is always written.</source>
        <translation>损失另外记录到哪里：WandbLogger 或 CSVLogger 及其选项。learning_stats.csv 总会写出。</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Project and shuffle that the data come from; null: those that the file belongs to.</source>
        <translation>数据所属的项目和 shuffle；null：文件所属的那些。</translation>
    </message>
    <message>
        <source>Pixels of the network&apos;s input, not scaled with it. Single-animal and top-down heads learn a bell of two thirds of it; multi-animal heads a disc of this radius.</source>
        <translation>网络输入的像素，不随之缩放。单动物和自上而下的头学习宽度为其三分之二的钟形；多动物的头学习以此为半径的圆盘。</translation>
    </message>
    <message>
        <source>About the size of a body part; discs of different animals should not touch.</source>
        <translation>约为一个部位的大小；不同动物的圆盘不应接触。</translation>
    </message>
    <message>
        <source>Half the width of the band along a limb in which its direction is learned, in pixels of the network&apos;s input.</source>
        <translation>沿肢体学习其方向的带的半宽，单位为网络输入的像素。</translation>
    </message>
    <message>
        <source>Pairs of body part numbers whose connection is learned. The predictor&apos;s graph must be the same.</source>
        <translation>学习其连接的部位编号对。预测器的 graph 必须相同。</translation>
    </message>
    <message>
        <source>DeepLabCut writes all pairs, and fewer from 15 body parts on.</source>
        <translation>DeepLabCut 写入所有配对，15 个部位起会减少。</translation>
    </message>
    <message>
        <source>Whether targets for the offset from the grid cell to the keypoint are made.</source>
        <translation>是否生成从网格单元到关键点的偏移目标。</translation>
    </message>
    <message>
        <source>It must fit the head: locref_config, the criterion and the predictor.</source>
        <translation>必须与网络头一致：locref_config、损失准则和预测器。</translation>
    </message>
    <message>
        <source>Offsets are divided by this many pixels before they are learned; the predictor multiplies by its own value.</source>
        <translation>学习前偏移除以这么多像素；预测器乘以它自己的值。</translation>
    </message>
    <message>
        <source>Leave it, or change it in the target generator and the predictor alike.</source>
        <translation>不要改动，或在目标生成器和预测器中一并更改。</translation>
    </message>
    <message>
        <source>Leave out unlabelled parts</source>
        <translation>略去未标注部位</translation>
    </message>
    <message>
        <source>Channels of body parts without a label count with background_weight only, instead of being trained as background.</source>
        <translation>没有标注的部位通道只按 background_weight 计入，而不是当作背景训练。</translation>
    </message>
    <message>
        <source>On for top-down networks. Never with several animals in one map: one missing label masks all of them.</source>
        <translation>自上而下网络开启。一张图中有多只动物时切勿开启：一个缺失的标注会屏蔽全部。</translation>
    </message>
    <message>
        <source>Weight of left out parts</source>
        <translation>略去部位的权重</translation>
    </message>
    <message>
        <source>With gradient_masking: how much channels without a label still count.</source>
        <translation>配合 gradient_masking：没有标注的通道还计多少。</translation>
    </message>
    <message>
        <source>0 leaves them out altogether.</source>
        <translation>0 则完全不计。</translation>
    </message>
    <message>
        <source>Weight of the background (DEKR)</source>
        <translation>背景权重 (DEKR)</translation>
    </message>
    <message>
        <source>DEKR only: weight of cells far from every keypoint.</source>
        <translation>仅 DEKR：远离所有关键点的格的权重。</translation>
    </message>
    <message>
        <source>Targets: kind</source>
        <translation>目标：类型</translation>
    </message>
    <message>
        <source>How the maps that the network learns are made from the labels.</source>
        <translation>如何由标注生成网络要学习的图。</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Number of maps: the body parts, or the animals in an identity head.</source>
        <translation>图的数量：身体部位，在身份头中则为动物。</translation>
    </message>
    <message>
        <source>Body parts (DEKR)</source>
        <translation>身体部位 (DEKR)</translation>
    </message>
    <message>
        <source>DEKR only: number of body parts.</source>
        <translation>仅 DEKR：身体部位的数量。</translation>
    </message>
    <message>
        <source>A map for each</source>
        <translation>每张图对应</translation>
    </message>
    <message>
        <source>KEYPOINT: one map a body part; INDIVIDUAL: one map an animal, for the identity head.</source>
        <translation>KEYPOINT：每个部位一张图；INDIVIDUAL：每只动物一张图，用于身份头。</translation>
    </message>
    <message>
        <source>Labels used</source>
        <translation>使用的标注</translation>
    </message>
    <message>
        <source>keypoints: those of the animals; keypoints_unique: those of the unique body parts.</source>
        <translation>keypoints：动物的；keypoints_unique：唯一部位的。</translation>
    </message>
    <message>
        <source>Input size (SimCC)</source>
        <translation>输入尺寸 (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: width and height of the network&apos;s input.</source>
        <translation>仅 SimCC：网络输入的宽和高。</translation>
    </message>
    <message>
        <source>The same as in the head and in top_down_crop.</source>
        <translation>与网络头和 top_down_crop 中相同。</translation>
    </message>
    <message>
        <source>Smoothing (SimCC)</source>
        <translation>平滑 (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: a bell around the keypoint&apos;s bin, or the bin alone.</source>
        <translation>仅 SimCC：关键点 bin 周围的钟形，或仅该 bin。</translation>
    </message>
    <message>
        <source>Bell width (SimCC)</source>
        <translation>钟形宽度 (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: width of the bell along x and y, in bins.</source>
        <translation>仅 SimCC：沿 x 和 y 的钟形宽度，以 bin 计。</translation>
    </message>
    <message>
        <source>Grows with the input size: 5.66 for 256, 6.93 for 384.</source>
        <translation>随输入尺寸增大：256 为 5.66，384 为 6.93。</translation>
    </message>
    <message>
        <source>Bins a pixel (SimCC, targets)</source>
        <translation>每像素 bin 数（SimCC，目标）</translation>
    </message>
    <message>
        <source>SimCC only: bins for each pixel of the input.</source>
        <translation>仅 SimCC：输入每个像素的 bin 数。</translation>
    </message>
    <message>
        <source>Label smoothing (SimCC)</source>
        <translation>标签平滑 (SimCC)</translation>
    </message>
    <message>
        <source>SimCC with standard smoothing only: weight given to the other bins.</source>
        <translation>仅用于 standard 平滑的 SimCC：给其他 bin 的权重。</translation>
    </message>
    <message>
        <source>Normalise targets (SimCC)</source>
        <translation>归一化目标 (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: the bell&apos;s values sum to 1.</source>
        <translation>仅 SimCC：钟形的值之和为 1。</translation>
    </message>
    <message>
        <source>Loss weight</source>
        <translation>损失权重</translation>
    </message>
    <message>
        <source>How much this output counts. A head&apos;s loss is the mean, not the sum, of its weighted losses.</source>
        <translation>此输出所占的分量。网络头的损失是其加权损失的平均，而不是总和。</translation>
    </message>
    <message>
        <source>0.05 for locref and 0.1 for part affinity fields are DeepLabCut&apos;s. An added term lowers the rate of all others.</source>
        <translation>DeepLabCut 的值：locref 为 0.05，部位亲和场为 0.1。增加一项会降低其他各项的学习率。</translation>
    </message>
    <message>
        <source>Loss: kind</source>
        <translation>损失：类型</translation>
    </message>
    <message>
        <source>The function that compares an output with its target.</source>
        <translation>比较输出与目标的函数。</translation>
    </message>
    <message>
        <source>WeightedBCECriterion needs apply_sigmoid in the predictor, WeightedMSECriterion must not have it.</source>
        <translation>WeightedBCECriterion 需要预测器中的 apply_sigmoid，WeightedMSECriterion 则不能有。</translation>
    </message>
    <message>
        <source>Loss: sharpness</source>
        <translation>损失：锐度</translation>
    </message>
    <message>
        <source>SimCC: factor on the outputs before the comparison. DEKR offsets: where the loss turns from square to linear.</source>
        <translation>SimCC：比较之前输出的系数。DEKR 偏移：损失由平方转为线性之处。</translation>
    </message>
    <message>
        <source>Loss: softmax on targets</source>
        <translation>损失：目标 softmax</translation>
    </message>
    <message>
        <source>SimCC only: targets are made a distribution before the comparison.</source>
        <translation>仅 SimCC：比较之前把目标变为分布。</translation>
    </message>
    <message>
        <source>Loss: leave out unlabelled parts</source>
        <translation>损失：略去未标注部位</translation>
    </message>
    <message>
        <source>SimCC only: body parts without a label do not count.</source>
        <translation>仅 SimCC：没有标注的部位不计入。</translation>
    </message>
    <message>
        <source>The multi-stage decoder of dlcrnet. It is built only when stride is below 8: with the default stride of 8 a plain decoder is trained. PoseTuner goes by the stride alone: below 8 it trains the stages even where this is off.</source>
        <translation>dlcrnet 的多阶段解码器。仅当 stride 小于 8 时才会构建：默认 stride 为 8 时训练的是普通解码器。PoseTuner 只看 stride：小于 8 时，即使此项关闭也会训练多阶段。</translation>
    </message>
    <message>
        <source>Adds a second score-map loss on an inner layer of the backbone. DeepLabCut 2 trains it; PoseTuner and DeepLabCut 3 do not.</source>
        <translation>在主干网络的内层增加第二个 score map 损失。DeepLabCut 2 会训练它；PoseTuner 和 DeepLabCut 3 不会。</translation>
    </message>
</context>
<context>
    <name>ParamHelp</name>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>常用 %1</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>(single-animal)</source>
        <translation>（单动物）</translation>
    </message>
    <message>
        <source>(multi-animal)</source>
        <translation>（多动物）</translation>
    </message>
    <message>
        <source>single-animal imgaug</source>
        <translation>单动物 imgaug</translation>
    </message>
    <message>
        <source>multi-animal imgaug</source>
        <translation>多动物 imgaug</translation>
    </message>
    <message>
        <source>none: it changes nothing</source>
        <translation>无：不起任何作用</translation>
    </message>
    <message>
        <source>In DeepLabCut&apos;s template</source>
        <translation>DeepLabCut 模板中</translation>
    </message>
    <message>
        <source>Used when absent</source>
        <translation>缺失时使用</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>也写作</translation>
    </message>
    <message>
        <source>In pytorch_config.yaml</source>
        <translation>在 pytorch_config.yaml 中</translation>
    </message>
    <message>
        <source>Since DeepLabCut</source>
        <translation>始于 DeepLabCut</translation>
    </message>
    <message>
        <source>What surprises people</source>
        <translation>容易出乎意料之处</translation>
    </message>
    <message>
        <source>What the preview shows for this parameter, here on an example</source>
        <translation>预览针对此参数显示的内容（示例）</translation>
    </message>
</context>
<context>
    <name>Pitfall</name>
    <message>
        <source>In the single-animal loader a frame that a drawn scale makes too large or too small ends the loader&apos;s thread: the training waits for ever.</source>
        <translation>在单动物加载器中，若抽取的缩放使帧过大或过小，加载线程会终止：训练将永远等待。</translation>
    </message>
    <message>
        <source>In the multi-animal loader a scale that does not fit falls back to 1; the frame&apos;s own size is never tested.</source>
        <translation>在多动物加载器中，不合适的缩放会退回为 1；帧本身的尺寸从不检查。</translation>
    </message>
    <message>
        <source>The multi-animal loader does not shrink the picture: only crop, target radius and limb width follow global_scale.</source>
        <translation>多动物加载器不会缩小图像：只有裁剪、目标半径和肢体宽度随 global_scale 变化。</translation>
    </message>
    <message>
        <source>The single-animal loader never reads this key.</source>
        <translation>单动物加载器从不读取此键。</translation>
    </message>
    <message>
        <source>The multi-animal loader never reads this key: it always crops, and it does not mirror.</source>
        <translation>多动物加载器从不读取此键：它总是裁剪，并且不做镜像。</translation>
    </message>
    <message>
        <source>The template writes rotratio, but the loader reads rotateratio.</source>
        <translation>模板写的是 rotratio，而加载器读取的是 rotateratio。</translation>
    </message>
    <message>
        <source>rotation: true, or no rotation at all, stops the single-animal loader; write a whole number.</source>
        <translation>rotation: true 或缺少 rotation 会使单动物加载器停止；请写整数。</translation>
    </message>
    <message>
        <source>A number with decimals is silently replaced: by 25 in the single-animal loader, by 10 in the multi-animal one.</source>
        <translation>带小数的数会被悄悄替换：单动物加载器中为 25，多动物加载器中为 10。</translation>
    </message>
    <message>
        <source>gaussian_noise: true stops the loader; give a number.</source>
        <translation>gaussian_noise: true 会使加载器停止；请给出数值。</translation>
    </message>
    <message>
        <source>A number such as 0.5 swaps the names of left and right on pictures that were not flipped; write true or false.</source>
        <translation>像 0.5 这样的数会在未翻转的图像上交换左右名称；请写 true 或 false。</translation>
    </message>
    <message>
        <source>Without symmetric_pairs nothing is flipped by fliplr, and mirror does not swap left and right.</source>
        <translation>没有 symmetric_pairs 时，fliplr 不会翻转，mirror 也不会交换左右。</translation>
    </message>
    <message>
        <source>A probability is read as true: the flip then happens half of the time that the augmentation does.</source>
        <translation>概率会被当作 true：在进行增强的情况下，有一半会翻转。</translation>
    </message>
    <message>
        <source>At the file&apos;s top level, or under the handbook&apos;s other name, it is ignored; it belongs under convolution or contrast.</source>
        <translation>写在文件顶层或用手册中的其他名称时会被忽略；它应位于 convolution 或 contrast 之下。</translation>
    </message>
    <message>
        <source>Where the ratio is absent, 0.1 is used, not the 0.4 that the comments name.</source>
        <translation>缺少该比例时使用 0.1，而不是注释中的 0.4。</translation>
    </message>
    <message>
        <source>A YAML list of two numbers means one of the two, not a range.</source>
        <translation>由两个数组成的 YAML 列表表示二者之一，而不是范围。</translation>
    </message>
    <message>
        <source>Absent from a single-animal file it is on; write false to switch it off.</source>
        <translation>在单动物文件中缺失时它是开启的；要关闭请写 false。</translation>
    </message>
    <message>
        <source>The handbook&apos;s word, keypoint, is refused by the code; it must be keypoints.</source>
        <translation>手册中的 keypoint 会被代码拒绝；必须写 keypoints。</translation>
    </message>
    <message>
        <source>Values above 0.4 or below 0 are clamped.</source>
        <translation>大于 0.4 或小于 0 的值会被截断。</translation>
    </message>
    <message>
        <source>Near the frame&apos;s border the point a crop was made for can lie outside that crop.</source>
        <translation>靠近帧边缘时，裁剪所围绕的点可能落在该裁剪之外。</translation>
    </message>
    <message>
        <source>Below about 5.7 px after scaling some labels meet no cell of the score map at all.</source>
        <translation>缩放后低于约 5.7 px 时，有些标注不会命中得分图的任何单元。</translation>
    </message>
    <message>
        <source>Bands wider than the distance between limbs or animals overwrite each other.</source>
        <translation>比肢体或动物间距更宽的条带会相互覆盖。</translation>
    </message>
    <message>
        <source>Numbers such as 1e-4 are text to the YAML reader; they work in multi_step only. Write 0.0001 or 1.0e-4.</source>
        <translation>像 1e-4 这样的数对 YAML 读取器来说是文本；只在 multi_step 中有效。请写 0.0001 或 1.0e-4。</translation>
    </message>
    <message>
        <source>In the single-animal loader frames of several sizes are stretched to the shape of one of them within a batch.</source>
        <translation>在单动物加载器中，同一批次内不同尺寸的帧会被拉伸为其中一帧的形状。</translation>
    </message>
    <message>
        <source>With any optimizer but adam the multi-animal training silently uses a batch of 1.</source>
        <translation>除 adam 以外的优化器会使多动物训练悄悄地使用批大小 1。</translation>
    </message>
    <message>
        <source>It stands in the template but changes nothing.</source>
        <translation>它写在模板中，但不起任何作用。</translation>
    </message>
    <message>
        <source>A crop larger than the frame is padded with black.</source>
        <translation>大于帧的裁剪会用黑色填充。</translation>
    </message>
    <message>
        <source>With scmap_type: gaussian the single-animal loader ignores pos_dist_thresh and the multi-animal one stops.</source>
        <translation>使用 scmap_type: gaussian 时，单动物加载器忽略 pos_dist_thresh，多动物加载器会停止。</translation>
    </message>
    <message>
        <source>The network is trained on scaled animals but later looks at the frames in full size; the jitter must reach 1 / global_scale.</source>
        <translation>网络在缩放后的动物上训练，但之后看到的是原始尺寸的帧；抖动必须达到 1 / global_scale。</translation>
    </message>
    <message>
        <source>0 counts as absent and becomes 0.15; to switch cropping off, set cropratio to 0.</source>
        <translation>0 被视为缺失并变为 0.15；要关闭裁剪，请将 cropratio 设为 0。</translation>
    </message>
    <message>
        <source>A stride of 4 needs smfactor: 4, or the targets do not fit the network&apos;s output for some sizes.</source>
        <translation>步幅为 4 时需要 smfactor: 4，否则某些尺寸下目标与网络输出不匹配。</translation>
    </message>
    <message>
        <source>With the template&apos;s values it is on for a tenth of the pictures.</source>
        <translation>按模板的值，它对十分之一的图像生效。</translation>
    </message>
    <message>
        <source>It is on by default and changes each colour channel by itself: hues shift.</source>
        <translation>默认开启，并分别改变每个颜色通道：色调会偏移。</translation>
    </message>
    <message>
        <source>Without it the decoder that looks for the highest cell fails.</source>
        <translation>没有它，寻找最高单元的解码器会失败。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>%1: %2 must be a list of edits.</source>
        <translation>%1:%2 必须是修改列表。</translation>
    </message>
    <message>
        <source>%1: an edit needs a key, as in &quot;key: rotation&quot;.</source>
        <translation>%1:每个修改都需要键,例如 “key: rotation”。</translation>
    </message>
    <message>
        <source>%1: the edit of %2 needs a value, or &quot;remove: true&quot;.</source>
        <translation>%1:对 %2 的修改需要值,或 “remove: true”。</translation>
    </message>
    <message>
        <source>%1: this is no preset; its first line is &quot;posetuner_preset: 1&quot;.</source>
        <translation>%1:这不是预设;预设的第一行是 “posetuner_preset: 1”。</translation>
    </message>
    <message>
        <source>%1: a preset of version %2 needs a newer PoseTuner.</source>
        <translation>%1:版本 %2 的预设需要更新的 PoseTuner。</translation>
    </message>
    <message>
        <source>%1: the preset has no name.</source>
        <translation>%1:预设没有名称。</translation>
    </message>
    <message>
        <source>%1: the preset changes nothing.</source>
        <translation>%1:该预设没有任何更改。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>Nothing differs, so there is nothing to keep as a preset.</source>
        <translation>没有差异,因此没有可保存为预设的内容。</translation>
    </message>
    <message>
        <source>The preset %1 has nothing for a %2.</source>
        <translation>预设 %1 不适用于 %2。</translation>
    </message>
    <message>
        <source>There is no preset %1; posetuner-cli preset list names them.</source>
        <translation>没有预设 %1;posetuner-cli preset list 会列出它们。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is no frame to show.</source>
        <translation>没有可显示的帧。</translation>
    </message>
    <message>
        <source>this draw</source>
        <translation>本次抽取</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>最弱</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>最强</translation>
    </message>
    <message>
        <source>This operation never fires with these values.</source>
        <translation>在这些值下，此操作从不触发。</translation>
    </message>
    <message>
        <source>jitter low</source>
        <translation>抖动下限</translation>
    </message>
    <message>
        <source>jitter middle</source>
        <translation>抖动中值</translation>
    </message>
    <message>
        <source>jitter high</source>
        <translation>抖动上限</translation>
    </message>
    <message>
        <source>without jitter</source>
        <translation>无抖动</translation>
    </message>
    <message>
        <source>This operation is off; switch it on to see its range.</source>
        <translation>此操作已关闭；打开后即可查看其范围。</translation>
    </message>
    <message>
        <source>How often each operation fires; dark: it alone</source>
        <translation>各操作触发的频率；深色：仅此操作触发</translation>
    </message>
    <message>
        <source>Operations on one sample</source>
        <translation>单个样本上的操作数</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>两个同时触发</translation>
    </message>
    <message>
        <source>Grey levels before (grey) and after</source>
        <translation>灰度分布：之前（灰色）与之后</translation>
    </message>
    <message>
        <source>No operation can fire with these values: every sample is the frame itself, resized or cropped.</source>
        <translation>在这些值下没有操作会触发：每个样本就是缩放或裁剪后的原帧。</translation>
    </message>
    <message>
        <source>%1 of the samples get none of the operations (measured: %2 of %3 draws)</source>
        <translation>%1 的样本不受任何操作影响（实测：%3 次抽取中的 %2）</translation>
    </message>
    <message>
        <source>measured through the pipeline; the bars are exact</source>
        <translation>经流水线实测；条形为精确值</translation>
    </message>
    <message>
        <source>No animal has two labels, so its size is unknown.</source>
        <translation>没有任何动物具有两个标注，因此其大小未知。</translation>
    </message>
    <message>
        <source>%1 sees %2 px of its input from each place; %3 of the animals fit into that.</source>
        <translation>%1 在每个位置可看到输入的 %2 px；%3 的动物能完整容纳其中。</translation>
    </message>
    <message>
        <source>The receptive field of %1 is not known here; the animals&apos; sizes are.</source>
        <translation>此处不知道 %1 的感受野；动物的大小是已知的。</translation>
    </message>
    <message>
        <source>receptive field %1 px</source>
        <translation>感受野 %1 px</translation>
    </message>
    <message>
        <source>Longer side of the animals in pixels of the input; half of them are below %1 px.</source>
        <translation>动物较长边（输入像素）；一半低于 %1 px。</translation>
    </message>
    <message>
        <source>pixels of the network&apos;s input</source>
        <translation>网络输入的像素</translation>
    </message>
    <message>
        <source>Draws that break the limits and take crop_size unscaled, by video</source>
        <translation>超出限制而直接使用 crop_size 的抽取，按视频</translation>
    </message>
    <message>
        <source>Frames and draws that the limits refuse, by video</source>
        <translation>被尺寸限制拒绝的帧与抽取，按视频</translation>
    </message>
    <message>
        <source>and %1 more videos</source>
        <translation>还有 %1 个视频</translation>
    </message>
    <message>
        <source>none of %1 frames</source>
        <translation>%1 帧中无</translation>
    </message>
    <message>
        <source>%1 of the draws, %2 of %3 frames</source>
        <translation>%1 的抽取，%3 帧中的 %2 帧</translation>
    </message>
    <message>
        <source>Nothing was measured for %1: no estimate of its memory.</source>
        <translation>没有 %1 的测量数据：无法估计其内存。</translation>
    </message>
    <message>
        <source>%1 images of up to %2 through %3: about %4 while training</source>
        <translation>%1 张最大 %2 的图像经 %3：训练时约 %4</translation>
    </message>
    <message>
        <source>weights, gradients, moments %1 (orange), activations %2 (blue)</source>
        <translation>权重、梯度、动量 %1（橙色），激活 %2（蓝色）</translation>
    </message>
    <message>
        <source>no GPU found: this is main memory</source>
        <translation>未找到 GPU：此为主内存</translation>
    </message>
    <message>
        <source>%1: %2 are free</source>
        <translation>%1：可用 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are free</source>
        <translation>%1：%3 中可用 %2</translation>
    </message>
    <message>
        <source>does not fit: %1 has %2 of %3 free</source>
        <translation>放不下：%1 的 %3 中可用 %2</translation>
    </message>
    <message>
        <source>labels kept</source>
        <translation>保留的标注</translation>
    </message>
    <message>
        <source>animals cut</source>
        <translation>被截断的动物</translation>
    </message>
    <message>
        <source>animals lost</source>
        <translation>丢失的动物</translation>
    </message>
    <message>
        <source>multi_step holds no schedule that can be drawn.</source>
        <translation>multi_step 中没有可以绘制的计划。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Learning rate with %1: %2 epochs, a snapshot every %3</source>
        <translation>%1 的学习率：%2 轮，每 %3 轮保存一个快照</translation>
    </message>
    <message>
        <source>Learning rate with %1: %2 iterations, a snapshot every %3</source>
        <translation>%1 的学习率：%2 次迭代，每 %3 次保存一个快照</translation>
    </message>
    <message>
        <source>measured here by a dry step: program and weights %1 (orange), activations %2 (blue)</source>
        <translation>在本机用试运行步骤测得：程序和权重 %1（橙色），激活值 %2（蓝色）</translation>
    </message>
    <message>
        <source>An image of up to %2 through %3: about %4 while training</source>
        <translation>一张至多 %2 的图像经过 %3：训练时约需 %4</translation>
    </message>
    <message>
        <source>zoom low</source>
        <translation>缩放下限</translation>
    </message>
    <message>
        <source>zoom middle</source>
        <translation>缩放中值</translation>
    </message>
    <message>
        <source>zoom high</source>
        <translation>缩放上限</translation>
    </message>
    <message>
        <source>without zoom</source>
        <translation>无缩放</translation>
    </message>
    <message>
        <source>Nothing is flipped without symmetric_pairs, the left and right body parts that change places.</source>
        <translation>没有 symmetric_pairs（互换位置的左右身体部位）就不会翻转任何图像。</translation>
    </message>
    <message>
        <source>Longer side of the animals at jitter low; half of them are below %1 px</source>
        <translation>抖动下限时动物的较长边；一半低于 %1 px</translation>
    </message>
    <message>
        <source>at jitter high; half of them are below %1 px</source>
        <translation>抖动上限时；一半低于 %1 px</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1×%2 px</source>
        <translation>%1×%2 px</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>labels kept %1</source>
        <translation>保留标注 %1</translation>
    </message>
    <message>
        <source>animals cut %1</source>
        <translation>动物被切 %1</translation>
    </message>
    <message>
        <source>animals lost %1</source>
        <translation>动物丢失 %1</translation>
    </message>
    <message>
        <source>window %1 to %2</source>
        <translation>窗口 %1 到 %2</translation>
    </message>
    <message>
        <source>jitter low</source>
        <translation>抖动下限</translation>
    </message>
    <message>
        <source>jitter middle</source>
        <translation>抖动中值</translation>
    </message>
    <message>
        <source>jitter high</source>
        <translation>抖动上限</translation>
    </message>
    <message>
        <source>: too large</source>
        <translation>：太大</translation>
    </message>
    <message>
        <source>: too small</source>
        <translation>：太小</translation>
    </message>
    <message>
        <source>%1 of the draws break the limits: crop_size is used unscaled</source>
        <translation>%1 的抽样超出限制：使用未缩放的 crop_size</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>never refused</source>
        <translation>从不拒绝</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>score map %1×%2</source>
        <translation>得分图 %1×%2</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>缩放 %1</translation>
    </message>
    <message>
        <source>labels lost %1</source>
        <translation>丢失标注 %1</translation>
    </message>
    <message>
        <source>your frame, %1</source>
        <translation>您的帧，%1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>draw %1</source>
        <translation>抽样 %1</translation>
    </message>
    <message>
        <source>what the network is fed, %1</source>
        <translation>网络的输入，%1</translation>
    </message>
    <message>
        <source>where crops land, %1 draws</source>
        <translation>裁剪落点，%1 次抽取</translation>
    </message>
    <message>
        <source> (yours)</source>
        <translation>（当前）</translation>
    </message>
    <message>
        <source>the four samplings, %1 draws each</source>
        <translation>四种采样方式，各 %1 次抽取</translation>
    </message>
    <message>
        <source>your frame and the size of the crop</source>
        <translation>您的帧与裁剪尺寸</translation>
    </message>
    <message>
        <source>your frame and the size of the input</source>
        <translation>您的帧与输入尺寸</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>your frame</source>
        <translation>您的帧</translation>
    </message>
    <message>
        <source>your frame and how far it turns</source>
        <translation>您的帧及其旋转范围</translation>
    </message>
    <message>
        <source>: from one end of its range to the other, everything else off</source>
        <translation>：从范围的一端到另一端，其余操作关闭</translation>
    </message>
    <message>
        <source>no pairs are swapped: left stays left in name only</source>
        <translation>没有交换任何左右对：左只在名称上仍是左</translation>
    </message>
    <message>
        <source>swapped: %1</source>
        <translation>已交换：%1</translation>
    </message>
    <message>
        <source>effective radius %1 px</source>
        <translation>有效半径 %1 px</translation>
    </message>
    <message>
        <source>limb cells %1, with several limbs %2</source>
        <translation>肢段单元格 %1，其中多肢段重叠 %2</translation>
    </message>
    <message>
        <source>%1 cells where one animal overwrites another (hatched)</source>
        <translation>%1 个单元格中一只动物覆盖另一只（斜线）</translation>
    </message>
    <message>
        <source>%1 draws without it passed over</source>
        <translation>跳过了 %1 次未触发的抽取</translation>
    </message>
    <message>
        <source>%1 images of %2</source>
        <translation>%1 张 %2 的图像</translation>
    </message>
    <message>
        <source>%1 as bytes, %2 as the network&apos;s numbers</source>
        <translation>字节形式 %1，网络数值形式 %2</translation>
    </message>
    <message>
        <source>what one place of the network&apos;s answer sees, at jitter high</source>
        <translation>网络输出的一个位置所能看到的范围（抖动上限）</translation>
    </message>
    <message>
        <source>receptive field %1 px of the input</source>
        <translation>感受野为输入的 %1 px</translation>
    </message>
    <message>
        <source> (coarse)</source>
        <translation>（粗略）</translation>
    </message>
    <message>
        <source>none of them: %1 of the samples</source>
        <translation>均未触发：%1 的样本</translation>
    </message>
    <message>
        <source>an image of %1</source>
        <translation>一张 %1 的图像</translation>
    </message>
    <message>
        <source>input %1 to %2</source>
        <translation>输入 %1 到 %2</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>your frame and what of it the input shows</source>
        <translation>您的帧以及输入所显示的部分</translation>
    </message>
    <message>
        <source>%1: %2 of the frame</source>
        <translation>%1：帧中的 %2</translation>
    </message>
    <message>
        <source>%1 of the frame</source>
        <translation>帧中的 %1</translation>
    </message>
    <message>
        <source>no operation fired</source>
        <translation>未触发任何操作</translation>
    </message>
    <message>
        <source>what one place of the network&apos;s answer sees</source>
        <translation>网络输出的一个位置所看到的范围</translation>
    </message>
    <message>
        <source>%1 draws; point at one to read what happened to it</source>
        <translation>%1 次抽样；指向其中一个可查看对它做了什么</translation>
    </message>
    <message>
        <source>scale %1 to %2</source>
        <translation>比例 %1 到 %2</translation>
    </message>
    <message>
        <source>how it differs from your frame, times 4, %1</source>
        <translation>与您的帧的差异，放大 4 倍，%1</translation>
    </message>
    <message>
        <source>draw %1: </source>
        <translation>抽样 %1：</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>proven on DeepLabCut %1, by running its code</source>
        <translation>已通过运行 DeepLabCut %1 的代码证实</translation>
    </message>
    <message>
        <source>read in the code of DeepLabCut %1</source>
        <translation>取自 DeepLabCut %1 的代码</translation>
    </message>
    <message>
        <source>computed from your own data and configuration</source>
        <translation>根据您自己的数据和配置计算</translation>
    </message>
</context>
<context>
    <name>RunTrash</name>
    <message>
        <source>%1 could not be moved to the trash; is the project write-protected?</source>
        <translation>无法将 %1 移到回收站；项目是否写保护？</translation>
    </message>
    <message>
        <source>%1 is there again; the run stays in the trash.</source>
        <translation>%1 又存在了；该运行留在回收站中。</translation>
    </message>
    <message>
        <source>The run could not be brought back from %1.</source>
        <translation>无法从 %1 取回该运行。</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no sign of life</source>
        <translation>没有动静</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>Trained from a pose_cfg.yaml: DeepLabCut 3 subtracts ImageNet&apos;s mean colour (123.675, 116.28, 103.53) in place of mean_pixel, which changes scores slightly.</source>
        <translation>由 pose_cfg.yaml 训练：DeepLabCut 3 减去 ImageNet 的平均颜色（123.675, 116.28, 103.53）而不是 mean_pixel，得分会略有变化。</translation>
    </message>
    <message>
        <source>The snapshot holds no optimiser state to take along.</source>
        <translation>该快照没有可一并带走的优化器状态。</translation>
    </message>
    <message>
        <source>%1 has maps of stride %2, not %3.</source>
        <translation>%1 的图的 stride 是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>The training frames or their labels are no longer those that the run began with; it goes on with the new ones.</source>
        <translation>训练帧或其标注已不是该运行开始时的那些；将用新的继续。</translation>
    </message>
    <message>
        <source>The training goes on from the state before, iteration %1.</source>
        <translation>训练从之前的状态（第 %1 次迭代）继续。</translation>
    </message>
    <message>
        <source>The run was interrupted before its first training state; it begins anew.</source>
        <translation>该运行在保存第一个训练状态之前被中断；将重新开始。</translation>
    </message>
    <message>
        <source>Stopped early: %1 has not improved in %2 evaluations.</source>
        <translation>提前停止：%1 在 %2 次评估中没有改善。</translation>
    </message>
    <message>
        <source>Draws were refused because of max_input_size or min_input_size; other ones took their place.</source>
        <translation>由于 max_input_size 或 min_input_size，一些抽样被拒绝；已由其他抽样代替。</translation>
    </message>
    <message>
        <source>The training goes on with batches of %1.</source>
        <translation>训练以批大小 %1 继续。</translation>
    </message>
    <message>
        <source>The training goes on; the next snapshot is tried when it is due.</source>
        <translation>训练继续；下一个快照将在到期时再尝试。</translation>
    </message>
    <message>
        <source>The training goes on; the training state before it stays.</source>
        <translation>训练继续；之前的训练状态保留。</translation>
    </message>
    <message>
        <source>The key metric %1 has no value here; no best snapshot is kept.</source>
        <translation>关键指标 %1 在此没有值；不保留最佳快照。</translation>
    </message>
    <message>
        <source>The project no longer has %1 of the frames that the run began with; it goes on without them.</source>
        <translation>项目中已缺少训练开始时的 %1 个帧；训练将在没有它们的情况下继续。</translation>
    </message>
    <message>
        <source>Computes in %1, as asked.</source>
        <translation>按要求以 %1 计算。</translation>
    </message>
    <message>
        <source>Computes in bf16: the graphics card (compute capability %1) multiplies it in hardware.</source>
        <translation>以 bf16 计算:显卡(计算能力 %1)以硬件进行该乘法。</translation>
    </message>
    <message>
        <source>Computes in fp16 with scaled losses: the graphics card (compute capability %1) multiplies it in hardware, but not bf16.</source>
        <translation>以 fp16 并缩放损失计算:显卡(计算能力 %1)以硬件支持 fp16 乘法,但不支持 bf16。</translation>
    </message>
    <message>
        <source>Computes in fp32: the graphics card has no matrix units for anything narrower.</source>
        <translation>以 fp32 计算:显卡没有更窄类型的矩阵单元。</translation>
    </message>
    <message>
        <source>Computes in bf16: the processor has matrix units for it (AMX).</source>
        <translation>以 bf16 计算:处理器有相应的矩阵单元(AMX)。</translation>
    </message>
    <message>
        <source>Computes in fp32, whose losses can be compared. --precision bf16 would save memory on this processor (AVX512-BF16), and time with some networks, with slightly other losses.</source>
        <translation>以 fp32 计算,其损失可以相互比较。在此处理器上(AVX512-BF16)使用 --precision bf16 可节省内存,对某些网络也更快,但损失略有不同。</translation>
    </message>
    <message>
        <source>Computes in fp32: the processor multiplies nothing narrower in hardware.</source>
        <translation>以 fp32 计算:处理器没有更窄类型的硬件乘法。</translation>
    </message>
    <message>
        <source>intermediate_supervision is DeepLabCut 2&apos;s alone: its second loss on an inner layer is not trained here, and no snapshot of DeepLabCut 3 has it.</source>
        <translation>intermediate_supervision 只属于 DeepLabCut 2：它在内层的第二个损失在这里不训练，DeepLabCut 3 的快照中也没有。</translation>
    </message>
    <message>
        <source>multi_stage is off, but with stride %1 the multi-stage decoder is what is trained here, as in DeepLabCut 3&apos;s dlcrnet.</source>
        <translation>multi_stage 已关闭，但 stride 为 %1 时这里训练的是多阶段解码器，与 DeepLabCut 3 的 dlcrnet 相同。</translation>
    </message>
    <message>
        <source>The heads in %1 are of other body parts or another kind (%2): this network&apos;s begin with random weights.</source>
        <translation>%1 中的头部属于其他身体部位或其他类型（%2）：本网络的头部将以随机权重开始。</translation>
    </message>
    <message>
        <source>CUDA graphs are not used: %1 is not there.</source>
        <translation>未使用 CUDA 图：%1 不存在。</translation>
    </message>
    <message>
        <source>CUDA graphs are not used: %1 does not fit this program (%2).</source>
        <translation>未使用 CUDA 图：%1 与本程序不匹配（%2）。</translation>
    </message>
    <message>
        <source>CUDA graphs are not used: %1</source>
        <translation>未使用 CUDA 图：%1</translation>
    </message>
    <message>
        <source>There is not enough memory for CUDA graphs beside the training; it goes on without them.</source>
        <translation>除训练外没有足够的内存用于 CUDA 图；训练将在不使用它们的情况下继续。</translation>
    </message>
    <message>
        <source>A training step failed while CUDA graphs were in use (%1); the training goes on without them.</source>
        <translation>使用 CUDA 图时一个训练步骤失败（%1）；训练将在不使用它们的情况下继续。</translation>
    </message>
    <message>
        <source>A CUDA graph did not give what the training step itself gives (%1); the training goes on without them.</source>
        <translation>CUDA 图的结果与训练步骤本身的结果不同（%1）；训练将在不使用它们的情况下继续。</translation>
    </message>
    <message>
        <source>A CUDA graph did not give what the training step itself gives (%1); the training goes on without them. Steps that it made since the last check, which may be wrong: %2.</source>
        <translation>CUDA 图的结果与训练步骤本身的结果不同（%1）；训练将在不使用它们的情况下继续。自上次检查以来由它完成、可能有误的步骤数：%2。</translation>
    </message>
    <message>
        <source>This run ended while CUDA graphs were tried for the first time; it goes on without them.</source>
        <translation>此运行在首次尝试 CUDA 图时结束；它将在不使用它们的情况下继续。</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>the probability is always 0.5 there</source>
        <translation>概率在那里总是 0.5</translation>
    </message>
    <message>
        <source>is not scaled with the image there</source>
        <translation>在那里不随图像缩放</translation>
    </message>
    <message>
        <source>losses are averaged there instead of summed</source>
        <translation>损失在那里取平均而不是求和</translation>
    </message>
    <message>
        <source>has no counterpart in %1</source>
        <translation>在 %1 中没有对应项</translation>
    </message>
    <message>
        <source>the file does not name the animals: there are %1 in the result, correct them</source>
        <translation>文件没有给出动物名称：结果中为 %1，请更正</translation>
    </message>
    <message>
        <source>with multi_stage it is the DLCRNet of DeepLabCut 3</source>
        <translation>加上 multi_stage 即为 DeepLabCut 3 的 DLCRNet</translation>
    </message>
    <message>
        <source>has group normalisation there instead of batch normalisation</source>
        <translation>在那里是组归一化而不是批归一化</translation>
    </message>
    <message>
        <source>has no name of its own there: the backbone&apos;s model_name says it</source>
        <translation>在那里没有自己的名称：由主干的 model_name 说明</translation>
    </message>
    <message>
        <source>%1 does not exist there: resnet_50 is taken</source>
        <translation>%1 在那里不存在：改用 resnet_50</translation>
    </message>
    <message>
        <source>TensorFlow weights cannot be read there: training starts from ImageNet</source>
        <translation>那里无法读取 TensorFlow 权重：训练从 ImageNet 开始</translation>
    </message>
    <message>
        <source>normalize_images does it there</source>
        <translation>在那里由 normalize_images 完成</translation>
    </message>
    <message>
        <source>happens before the crop there, on a canvas of fixed size</source>
        <translation>在那里于裁剪之前、固定大小的画布上进行</translation>
    </message>
    <message>
        <source>is shared by rotation, zoom and shift there</source>
        <translation>在那里由旋转、缩放和平移共用</translation>
    </message>
    <message>
        <source>frames keep their resolution with this loader; only crop and targets change, which cannot be said there</source>
        <translation>此加载器中帧保持其分辨率；只有裁剪和目标改变，这在那里无法表达</translation>
    </message>
    <message>
        <source>is drawn for each image, on a canvas of fixed size with a black border</source>
        <translation>对每张图像抽取，在带黑边的固定画布上</translation>
    </message>
    <message>
        <source>only the first animal&apos;s labels change sides there</source>
        <translation>在那里只有第一只动物的标注换边</translation>
    </message>
    <message>
        <source>its probability is honoured there</source>
        <translation>其概率在那里有效</translation>
    </message>
    <message>
        <source>a flip without symmetries: labels keep their names, as here</source>
        <translation>没有 symmetries 的翻转：标注名称与此处一样保持不变</translation>
    </message>
    <message>
        <source>is bilinear there; analysis is resized too</source>
        <translation>在那里是双线性；分析时也会缩放</translation>
    </message>
    <message>
        <source>there every image is cut to the crop_sampling window, 448 x 448 in the result</source>
        <translation>在那里每张图像都裁成 crop_sampling 窗口，结果中为 448 x 448</translation>
    </message>
    <message>
        <source>has a fixed size there, whatever the scale</source>
        <translation>在那里大小固定，与缩放无关</translation>
    </message>
    <message>
        <source>the window moves to the right and down only there</source>
        <translation>窗口在那里只向右和向下移动</translation>
    </message>
    <message>
        <source>has no settings there: 3, 5 or 7 px along a random line</source>
        <translation>在那里没有设置：沿随机直线 3、5 或 7 px</translation>
    </message>
    <message>
        <source>covered keypoints are not trained there</source>
        <translation>被遮盖的关键点在那里不训练</translation>
    </message>
    <message>
        <source>moves along the diagonal only there</source>
        <translation>在那里只沿对角线移动</translation>
    </message>
    <message>
        <source>takes 50 to 100 % of the colour away there</source>
        <translation>在那里去掉 50% 到 100% 的颜色</translation>
    </message>
    <message>
        <source>is not scaled with the image, and a bell instead of a disc is learned there</source>
        <translation>不随图像缩放，且在那里学习钟形而不是圆盘</translation>
    </message>
    <message>
        <source>body parts without a label count with 0.1 there</source>
        <translation>没有标注的部位在那里按 0.1 计</translation>
    </message>
    <message>
        <source>iterations become epochs only when the number of training frames is known; DeepLabCut&apos;s own values stand in the result</source>
        <translation>只有知道训练帧数时迭代才能换算成轮；结果中为 DeepLabCut 自己的值</translation>
    </message>
    <message>
        <source>counts epochs there</source>
        <translation>在那里按轮计</translation>
    </message>
    <message>
        <source>the length is kept; the rates are those of DeepLabCut 3, because AdamW needs other rates than sgd</source>
        <translation>长度保留；学习率取 DeepLabCut 3 的，因为 AdamW 需要与 sgd 不同的学习率</translation>
    </message>
    <message>
        <source>is AdamW there, what DeepLabCut 3 trains with</source>
        <translation>在那里是 AdamW，DeepLabCut 3 用它训练</translation>
    </message>
    <message>
        <source>counts epochs there, and AdamW takes the place of adam</source>
        <translation>在那里按轮计，并以 AdamW 代替 adam</translation>
    </message>
    <message>
        <source>has batch normalisation there instead of group normalisation</source>
        <translation>在那里是批归一化而不是组归一化</translation>
    </message>
    <message>
        <source>is resnet_50 with multi_stage there, which stays a plain decoder until stride is below 8</source>
        <translation>在那里是带 multi_stage 的 resnet_50，stride 小于 8 之前仍是普通解码器</translation>
    </message>
    <message>
        <source>top-down networks do not exist there: the result is a bottom-up one</source>
        <translation>那里没有自上而下网络：结果是自下而上的</translation>
    </message>
    <message>
        <source>is a whole number there, and happens after the crop</source>
        <translation>在那里是整数，且在裁剪之后进行</translation>
    </message>
    <message>
        <source>is shared by all operations without a ratio of their own there</source>
        <translation>在那里由所有没有自己比率的操作共用</translation>
    </message>
    <message>
        <source>is for the rotation alone there</source>
        <translation>在那里只用于旋转</translation>
    </message>
    <message>
        <source>this loader does not scale frames</source>
        <translation>此加载器不缩放帧</translation>
    </message>
    <message>
        <source>is drawn for each batch there, and the image changes its size</source>
        <translation>在那里按批抽取，且图像尺寸改变</translation>
    </message>
    <message>
        <source>happens with apply_prob there</source>
        <translation>在那里按 apply_prob 进行</translation>
    </message>
    <message>
        <source>mirrors a quarter of the images there; labels keep their names</source>
        <translation>在那里镜像四分之一的图像；标注名称不变</translation>
    </message>
    <message>
        <source>this loader crops by up to 15 % a side only</source>
        <translation>此加载器每边至多裁掉 15%</translation>
    </message>
    <message>
        <source>is scaled by the jitter there</source>
        <translation>在那里随抖动缩放</translation>
    </message>
    <message>
        <source>the window moves to all sides there</source>
        <translation>窗口在那里向各个方向移动</translation>
    </message>
    <message>
        <source>is cubic there, and changes the shape</source>
        <translation>在那里是三次插值，并改变形状</translation>
    </message>
    <message>
        <source>is scaled with the image there</source>
        <translation>在那里随图像缩放</translation>
    </message>
    <message>
        <source>is divided by the scale there</source>
        <translation>在那里除以缩放</translation>
    </message>
    <message>
        <source>losses are summed there instead of averaged</source>
        <translation>损失在那里求和而不是取平均</translation>
    </message>
    <message>
        <source>adam is the nearest that there is</source>
        <translation>adam 是最接近的</translation>
    </message>
    <message>
        <source>epochs become iterations only when the number of training frames is known; DeepLabCut&apos;s rates for adam stand in the result</source>
        <translation>只有知道训练帧数时轮才能换算成迭代；结果中为 DeepLabCut 用于 adam 的学习率</translation>
    </message>
    <message>
        <source>counts iterations there</source>
        <translation>在那里按迭代计</translation>
    </message>
</context>
<context>
    <name>YamlError</name>
    <message>
        <source>%1 cannot be changed alone: the edit would alter another value of the file. Nothing was changed; put the value in quotes or edit this place as text</source>
        <translation>无法单独更改 %1：该编辑会改动文件中的其他值。未作任何更改；请给值加引号，或以文本方式编辑此处</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written for %2: it is not one YAML value (%3)</source>
        <translation>无法为 %2 写入“%1”：它不是单个 YAML 值（%3）</translation>
    </message>
    <message>
        <source>%1 does not fit the file: something on the way is a single value or a list, or the list is shorter</source>
        <translation>%1 与文件不符：路径上有单个值或列表，或列表较短</translation>
    </message>
    <message>
        <source>%1 is not in the file</source>
        <translation>%1 不在文件中</translation>
    </message>
    <message>
        <source>%1 stands inside brackets: write its new value in brackets or quotes too</source>
        <translation>%1 位于括号内：新值也请用括号或引号</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: that key is already there</source>
        <translation>%1 无法重命名为 %2：该键已存在</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this byte is not UTF-8 text; save the file as UTF-8</source>
        <translation>%1，第 %2 行，第 %3 列：此字节不是 UTF-8 文本；请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a tab cannot indent YAML; use spaces</source>
        <translation>%1，第 %2 行，第 %3 列：YAML 不能用制表符缩进；请用空格</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: after a %-directive a line with --- must follow</source>
        <translation>%1，第 %2 行，第 %3 列：%-指令之后必须有 --- 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a second document begins here; a configuration must be one document</source>
        <translation>%1，第 %2 行，第 %3 列：此处开始第二个文档；配置必须是一个文档</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this does not continue what is above; check indentation, colon and quotes</source>
        <translation>%1，第 %2 行，第 %3 列：这与上文不衔接；请检查缩进、冒号和引号</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &amp; needs a name</source>
        <translation>%1，第 %2 行，第 %3 列：&amp; 需要名称</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this alias names no anchor above it</source>
        <translation>%1，第 %2 行，第 %3 列：此别名没有对应的锚点</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the aliases multiply beyond a million values</source>
        <translation>%1，第 %2 行，第 %3 列：别名展开超过一百万个值</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a value cannot begin with this character; put the value in quotes</source>
        <translation>%1，第 %2 行，第 %3 列：值不能以此字符开头；请给值加引号</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: nested more than 200 levels deep</source>
        <translation>%1，第 %2 行，第 %3 列：嵌套超过 200 层</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a list with dashes must begin on its own line</source>
        <translation>%1，第 %2 行，第 %3 列：带短横的列表必须另起一行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a nested key must begin on its own line</source>
        <translation>%1，第 %2 行，第 %3 列：嵌套的键必须另起一行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a key must be a text or a number</source>
        <translation>%1，第 %2 行，第 %3 列：键必须是文本或数字</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a colon with a blank is not possible here; put the value in quotes or begin a new line</source>
        <translation>%1，第 %2 行，第 %3 列：此处不能有后接空格的冒号；请给值加引号或另起一行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: something follows the value on its line; put texts with special characters in quotes</source>
        <translation>%1，第 %2 行，第 %3 列：值之后还有内容；含特殊字符的文本请加引号</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: indented deeper than the lines it belongs to</source>
        <translation>%1，第 %2 行，第 %3 列：缩进比所属的行更深</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a list item stands among keys; indent the list or remove the dash</source>
        <translation>%1，第 %2 行，第 %3 列：列表项混在键之间；请缩进列表或删除短横</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a key with a colon was expected here</source>
        <translation>%1，第 %2 行，第 %3 列：此处应为带冒号的键</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this bracket is never closed</source>
        <translation>%1，第 %2 行，第 %3 列：此括号没有闭合</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a comma or the closing bracket was expected here</source>
        <translation>%1，第 %2 行，第 %3 列：此处应为逗号或右括号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key path; write it like a.b[0].c, and keys with dots or brackets in double quotes</source>
        <translation>“%1”不是键路径；请写成 a.b[0].c，含点或括号的键请加双引号</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the text in quotes never ends; add the closing quote</source>
        <translation>%1，第 %2 行，第 %3 列：引号中的文本没有结束；请补上右引号</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: unknown escape after a backslash; use single quotes for paths with backslashes</source>
        <translation>%1，第 %2 行，第 %3 列：反斜杠后的转义未知；含反斜杠的路径请用单引号</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: after | or &gt; only a comment may stand on the line</source>
        <translation>%1，第 %2 行，第 %3 列：| 或 &gt; 之后该行只能有注释</translation>
    </message>
</context>
<context>
    <name>pt::app::Document</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>pose_cfg.yaml (not saved yet)</source>
        <translation>pose_cfg.yaml（尚未保存）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>从磁盘重新加载</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is broken, so no value can be set: %1</source>
        <translation>文本有错误,因此无法设置值:%1</translation>
    </message>
    <message>
        <source>Edit text: %1</source>
        <translation>编辑文本:%1</translation>
    </message>
    <message>
        <source>Edit text, line %1</source>
        <translation>编辑文本,第 %1 行</translation>
    </message>
    <message>
        <source>Join with the file on disk</source>
        <translation>与磁盘上的文件合并</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>your backup of %1</source>
        <translation>您在 %1 的备份</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s defaults</source>
        <translation>DeepLabCut 默认值</translation>
    </message>
</context>
<context>
    <name>pt::app::Drafts</name>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
</context>
<context>
    <name>pt::app::HelpWindow</name>
    <message>
        <source>What surprises people</source>
        <translation>容易出乎意料之处</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Training and runs</source>
        <translation>训练与运行</translation>
    </message>
    <message>
        <source>Show it in the form</source>
        <translation>在表单中显示</translation>
    </message>
</context>
<context>
    <name>pt::app::MainWindow</name>
    <message>
        <source>Diff (%1)</source>
        <translation>差异 (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>shuffle %1</source>
        <translation>shuffle %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Advice (%1)</source>
        <translation>建议 (%1)</translation>
    </message>
    <message>
        <source>About PoseTuner</source>
        <translation>关于 PoseTuner</translation>
    </message>
    <message>
        <source>&lt;h3&gt;PoseTuner %1&lt;/h3&gt;&lt;p&gt;Preview, edit and train DeepLabCut configurations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;PoseTuner %1&lt;/h3&gt;&lt;p&gt;预览、编辑和训练 DeepLabCut 配置。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Advice, text and runs</source>
        <translation>建议、文本与运行</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find parameter</source>
        <translation>查找参数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous frame</source>
        <translation>上一帧(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Roll new dice</source>
        <translation>重新抽样(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>训练(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;About PoseTuner</source>
        <translation>关于 PoseTuner(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Demo projects</source>
        <translation>演示项目(&amp;D)</translation>
    </message>
    <message>
        <source>One mouse</source>
        <translation>一只小鼠</translation>
    </message>
    <message>
        <source>Three animals</source>
        <translation>三只动物</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>帧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Train this configuration (F9)</source>
        <translation>训练此配置 (F9)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The training set is there. %1 is open.</source>
        <translation>训练集已就绪。%1 已打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled frames</source>
        <translation>
            <numerusform>%n 个已标注的帧</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no training set yet. You can try everything with DeepLabCut&apos;s defaults; creating the set writes the split and pose_cfg.yaml in DeepLabCut&apos;s places.</source>
        <translation>此项目还没有训练集。可以先用 DeepLabCut 的默认值尝试一切；创建训练集会把划分和 pose_cfg.yaml 写到 DeepLabCut 的位置。</translation>
    </message>
    <message>
        <source>Create training set</source>
        <translation>创建训练集</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>Open a DeepLabCut project</source>
        <translation>打开 DeepLabCut 项目</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml);;All files (*)</source>
        <translation>配置 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n lines changed</source>
        <translation>
            <numerusform>已保存，更改了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>Configurations (*.yaml)</source>
        <translation>配置 (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>%1 is no longer there. Your text is kept here; saving writes it again.</source>
        <translation>%1 已不存在。您的文本保留在这里；保存会重新写入。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 被其他程序更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Training needs the project: open its folder, not only the configuration.</source>
        <translation>训练需要项目：请打开其文件夹，而不仅是配置。</translation>
    </message>
    <message>
        <source>The trainer, posetuner-train, was not found beside this program. Build or install it with LibTorch (scripts/run does both), or name it in the environment variable POSETUNER_TRAINER.</source>
        <translation>在本程序旁未找到训练程序 posetuner-train。请用 LibTorch 构建或安装（scripts/run 可完成两者），或在环境变量 POSETUNER_TRAINER 中指定。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>Training has started; the window stays free.</source>
        <translation>训练已开始；窗口仍可使用。</translation>
    </message>
    <message>
        <source>&amp;Translate to pose_cfg.yaml…</source>
        <translation>转换为 pose_cfg.yaml(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Translate to pytorch_config.yaml…</source>
        <translation>转换为 pytorch_config.yaml(&amp;T)…</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>&amp;Translate for the other engine…</source>
        <translation>转换为另一引擎的配置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Presets…</source>
        <translation>预设(&amp;P)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup</source>
        <translation>恢复备份(&amp;B)</translation>
    </message>
    <message>
        <source>Configuration and shuffle</source>
        <translation>配置与 shuffle</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>保存转换结果</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>预设 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Presets (*.yaml)</source>
        <translation>预设 (*.yaml)</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s defaults</source>
        <translation>DeepLabCut 默认值</translation>
    </message>
    <message>
        <source>the saved file</source>
        <translation>已保存的文件</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values changed. Undo takes them back together.</source>
        <translation>
            <numerusform>%1:更改了 %n 个值。撤销会一并恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that was being edited</source>
        <translation>正在编辑的文本</translation>
    </message>
    <message>
        <source>changes of comments or layout</source>
        <translation>注释或排版的更改</translation>
    </message>
    <message>
        <source>%1 was changed by another program and cannot be joined with your text: %2</source>
        <translation>%1 已被其他程序更改,无法与您的文本合并:%2</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>对方:%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written anew by another program, without its %n comments. DeepLabCut does so when a training starts.</source>
        <translation>
            <numerusform>%1 被其他程序重写,丢失了 %n 条注释。DeepLabCut 在开始训练时会这样做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put my comments back</source>
        <translation>恢复我的注释</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>合并两者</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %n values taken over. Save to write the result.</source>
        <translation>
            <numerusform>已合并:采用了 %n 个值。保存以写入结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed here and by another program. Where both changed the same value, choose one.</source>
        <translation>%1 在此处和其他程序中都有更改。对于双方都更改的值,请选择其一。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>There are changes of %1 that were never saved: %2.</source>
        <translation>有 %1 的更改从未保存:%2。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 is open in another PoseTuner window too (%2). What one window saves the other will offer to join; nothing is overwritten.</source>
        <translation>%1 也在另一个 PoseTuner 窗口中打开(%2)。一个窗口保存的内容,另一个窗口会提供合并;不会覆盖任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has lost %n comments since you saved it here. DeepLabCut writes it anew when a training starts.</source>
        <translation>
            <numerusform>自您在此保存以来,%1 丢失了 %n 条注释。DeepLabCut 在开始训练时会重写它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the comments back</source>
        <translation>恢复注释</translation>
    </message>
    <message>
        <source>%1 has changes of %2 that were never saved: %3.</source>
        <translation>%1 有 %2 的更改从未保存:%3。</translation>
    </message>
    <message>
        <source>Your unsaved changes are back. Undo takes them away again.</source>
        <translation>未保存的更改已恢复。撤销可再次移除。</translation>
    </message>
    <message>
        <source>%1 was changed after the draft of %2 was begun. Where both changed the same value, choose one.</source>
        <translation>%1 在草稿(%2)开始之后被更改。对于双方都更改的值,请选择其一。</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>与当前相同</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>There is none yet: each save keeps one</source>
        <translation>尚无备份:每次保存都会保留一份</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>&amp;Commands and parameters…</source>
        <translation>命令与参数(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help on the parameter</source>
        <translation>参数帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What surprises people</source>
        <translation>容易出乎意料之处(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>键盘与鼠标(&amp;K)…</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>There is no log yet; it would be %1.</source>
        <translation>还没有日志；它会位于 %1。</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Picture &amp;1:1</source>
        <translation>图像 1:1(&amp;1)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一面板(&amp;P)</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>上一面板(&amp;A)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Demo: one mouse</source>
        <translation>演示：一只小鼠</translation>
    </message>
    <message>
        <source>Demo: three animals</source>
        <translation>演示：三只动物</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Where a training runs, and with how many threads</source>
        <translation>训练在何处运行，使用多少线程</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>全部线程</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Training on %1</source>
        <translation>训练于 %1</translation>
    </message>
    <message>
        <source>%1 lies in the trash now.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>The evaluation did not succeed: %1</source>
        <translation>评估未成功：%1</translation>
    </message>
    <message>
        <source>the trainer ended without a word</source>
        <translation>训练程序无声结束</translation>
    </message>
    <message>
        <source>Evaluating the newest snapshot on the labelled frames…</source>
        <translation>正在已标注帧上评估最新快照…</translation>
    </message>
    <message>
        <source>The text is broken, so it cannot be trained: %1</source>
        <translation>文本有错误,因此无法训练:%1</translation>
    </message>
    <message>
        <source>A folder for this project&apos;s runs</source>
        <translation>存放本项目运行记录的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Runs (%n running)</source>
        <translation>
            <numerusform>运行（%n 个进行中）</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no place, so nothing was started. %1</source>
        <translation>没有地方存放这次运行，因此未启动训练。%1</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Train with &amp;DeepLabCut</source>
        <translation>用 DeepLabCut 训练(&amp;D)</translation>
    </message>
    <message>
        <source>Comparing test with training frames</source>
        <translation>正在比较测试帧与训练帧</translation>
    </message>
    <message>
        <source>PoseTuner does not train %1 itself. Your own DeepLabCut can, from the saved file; the losses will be shown here.</source>
        <translation>PoseTuner 本身不训练 %1。您自己的 DeepLabCut 可以用已保存的文件训练它；损失会显示在这里。</translation>
    </message>
    <message>
        <source>PoseTuner does not train with %1 itself. Your own DeepLabCut can, from the saved file; the losses will be shown here.</source>
        <translation>PoseTuner 本身不用 %1 训练。您自己的 DeepLabCut 可以用已保存的文件训练；损失会显示在这里。</translation>
    </message>
    <message>
        <source>PoseTuner does not know yet which Python has your DeepLabCut.</source>
        <translation>PoseTuner 还不知道哪个 Python 装有您的 DeepLabCut。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>DeepLabCut trains only the file of a shuffle in its own place; create a training set or open one of the project&apos;s shuffles.</source>
        <translation>DeepLabCut 只训练位于其自身位置的 shuffle 文件；请创建训练集或打开项目中的一个 shuffle。</translation>
    </message>
    <message>
        <source>DeepLabCut is training; the window stays free.</source>
        <translation>DeepLabCut 正在训练；窗口可继续使用。</translation>
    </message>
    <message>
        <source>%1. Mend it in the text below; until then the form and the picture show the values of %2.</source>
        <translation>%1。请在下方文本中修正；在此之前，表单和图像显示%2的值。</translation>
    </message>
    <message>
        <source>This run was DeepLabCut&apos;s, which begins anew unless its file names a snapshot to go on from (init_weights, resume_training_from).</source>
        <translation>这是 DeepLabCut 的运行；除非其文件指定了要继续的快照（init_weights、resume_training_from），否则会重新开始。</translation>
    </message>
    <message>
        <source>Train with DeepLabCut</source>
        <translation>用 DeepLabCut 训练</translation>
    </message>
    <message numerus="yes">
        <source>take over %n values</source>
        <translation>
            <numerusform>采用 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>The measurement did not succeed: %1</source>
        <translation>测量未成功：%1</translation>
    </message>
</context>
<context>
    <name>pt::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pt::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Counts from the next start on</source>
        <translation>下次启动后生效</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Threads of a training; fewer leave the machine free for other work</source>
        <translation>训练使用的线程数；较少的线程可让机器处理其他工作</translation>
    </message>
    <message>
        <source>Training &amp;threads</source>
        <translation>训练线程(&amp;T)</translation>
    </message>
    <message>
        <source>How many older states of a file are kept when it is saved</source>
        <translation>保存时保留文件的多少个旧版本</translation>
    </message>
    <message>
        <source>Kept &amp;copies</source>
        <translation>保留副本(&amp;C)</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>打开上次打开的内容</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>python of the environment that has DeepLabCut</source>
        <translation>安装了 DeepLabCut 的环境中的 python</translation>
    </message>
    <message>
        <source>Python with DeepLabCut</source>
        <translation>带 DeepLabCut 的 Python</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Python with DeepLabCut</source>
        <translation>带 DeepLabCut 的 Python(&amp;P)</translation>
    </message>
    <message>
        <source>Only needed to hand work over to DeepLabCut; everything else works without it.</source>
        <translation>仅在把工作交给 DeepLabCut 时需要；其他一切都不需要它。</translation>
    </message>
    <message>
        <source>DeepLabCut %1 is there.</source>
        <translation>已找到 DeepLabCut %1。</translation>
    </message>
    <message>
        <source>This Python has no DeepLabCut that can be loaded: %1</source>
        <translation>此 Python 没有可加载的 DeepLabCut：%1</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>pt::app::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Preparing the demo project</source>
        <translation>正在准备演示项目</translation>
    </message>
    <message>
        <source>Creating the training set</source>
        <translation>正在创建训练集</translation>
    </message>
    <message>
        <source>Looking at the project&apos;s files</source>
        <translation>正在检查项目的文件</translation>
    </message>
</context>
<context>
    <name>pt::app::ShortcutsDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Slider in focus</source>
        <translation>获得焦点的滑块</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>One step; with Shift a fine one</source>
        <translation>一步；按住 Shift 为微调</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>上翻页、下翻页</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>十步</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>The ends of the usual range</source>
        <translation>常用范围的两端</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>One step; only with focus, else the form scrolls</source>
        <translation>一步；仅在有焦点时，否则滚动表单</translation>
    </message>
    <message>
        <source>Drag with Shift</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <source>Ten times finer</source>
        <translation>精细十倍</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Back to DeepLabCut&apos;s default</source>
        <translation>恢复 DeepLabCut 默认值</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The other end of a range</source>
        <translation>范围的另一端</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Frame before, next frame</source>
        <translation>上一帧、下一帧</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>按住空格</translation>
    </message>
    <message>
        <source>Flicker between before and after</source>
        <translation>在前后之间闪烁</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Zoom the iterations</source>
        <translation>缩放迭代轴</translation>
    </message>
    <message>
        <source>Everything in view, and follow</source>
        <translation>显示全部并跟随</translation>
    </message>
</context>
<context>
    <name>pt::app::TranslateDialog</name>
    <message>
        <source>Translation to %1</source>
        <translation>转换为 %1</translation>
    </message>
    <message>
        <source>%1 settings keep their meaning, %2 become the nearest there is, %3 have no counterpart. Nothing has been written yet.</source>
        <translation>%1 项设置保持原意，%2 项变为最接近的，%3 项没有对应。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>每项设置的去向</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Without counterpart</source>
        <translation>没有对应</translation>
    </message>
    <message>
        <source>Nearest there is</source>
        <translation>最接近的</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>pt::app::WelcomePage</name>
    <message>
        <source>Touch a parameter of your DeepLabCut configuration and see what it does, on your own animal.</source>
        <translation>触碰 DeepLabCut 配置中的一个参数，即可在您自己的动物上看到它的作用。</translation>
    </message>
    <message>
        <source>Demo: one mouse</source>
        <translation>演示：一只小鼠</translation>
    </message>
    <message>
        <source>A rendered animal with exact labels. Everything works, nothing can break.</source>
        <translation>带有精确标注的渲染动物。一切可用，不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>Demo: three animals</source>
        <translation>演示：三只动物</translation>
    </message>
    <message>
        <source>The same arena with three, for crops, limbs and part affinity fields.</source>
        <translation>同一场地中的三只动物，用于裁剪、肢段和部件亲和场。</translation>
    </message>
    <message>
        <source>Open your project</source>
        <translation>打开您的项目</translation>
    </message>
    <message>
        <source>A DeepLabCut folder, its config.yaml or a pose_cfg.yaml. You can also drop it here.</source>
        <translation>DeepLabCut 文件夹、其 config.yaml 或 pose_cfg.yaml。也可以拖放到这里。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾经打开</translation>
    </message>
</context>
<context>
    <name>pt::ui::AdvicePanel</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice about the open configuration will stand here.</source>
        <translation>这里会显示对当前配置的建议。</translation>
    </message>
    <message>
        <source>Nothing to object to. The configuration does what it says.</source>
        <translation>没有异议。该配置名副其实。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>pt::ui::BoolEditor</name>
    <message>
        <source>on, with values</source>
        <translation>开，带值</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>pt::ui::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1（未知）</translation>
    </message>
</context>
<context>
    <name>pt::ui::CommandPalette</name>
    <message>
        <source>Nothing here has this word.</source>
        <translation>这里没有包含此词的内容。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do, or a parameter</source>
        <translation>输入要做的事或参数</translation>
    </message>
    <message>
        <source>Command or parameter</source>
        <translation>命令或参数</translation>
    </message>
</context>
<context>
    <name>pt::ui::DiffPanel</name>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What the values mean: 1.0 equals 1, order, style and comments do not count</source>
        <translation>按值的含义:1.0 等于 1;顺序、写法和注释不计</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>The text as it is, comments included</source>
        <translation>原始文本,包括注释</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n 个值不同</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two texts is broken, so only lines can be compared.</source>
        <translation>其中一个文本有错误,只能按行比较。</translation>
    </message>
    <message>
        <source>Every value means the same. Only comments, order or style differ.</source>
        <translation>所有值含义相同,仅注释、顺序或写法不同。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(不存在)</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>在此移除</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The key is removed here too</source>
        <translation>此处也移除该键</translation>
    </message>
    <message>
        <source>The value from there is written here</source>
        <translation>将对方的值写入此处</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Every value from there is written here, as one step that can be undone</source>
        <translation>把那边的每个值都写到这里，作为一步可撤销的操作</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>各自独有</translation>
    </message>
    <message>
        <source>The files of each shuffle: with those of another one, this shuffle would train from that one&apos;s split</source>
        <translation>每个 shuffle 自己的文件：若用另一个的文件，此 shuffle 将按那一个的划分训练</translation>
    </message>
</context>
<context>
    <name>pt::ui::DiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>不同的行</translation>
    </message>
    <message>
        <source>Not a line differs.</source>
        <translation>没有不同的行。</translation>
    </message>
</context>
<context>
    <name>pt::ui::FramesModel</name>
    <message numerus="yes">
        <source>Video %1, %n frames</source>
        <translation>
            <numerusform>视频 %1，%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 points labelled</source>
        <translation>%1，已标注 %2 / %3 个点</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 of %2 points labelled</source>
        <translation>已标注 %1 / %2 个点</translation>
    </message>
    <message>
        <source>The image file is missing, and there is no video to take it from.</source>
        <translation>图像文件缺失，也没有可提取它的视频。</translation>
    </message>
    <message>
        <source>The size limits refuse %1 % of the draws of this frame.</source>
        <translation>尺寸限制拒绝此帧 %1 % 的抽样。</translation>
    </message>
</context>
<context>
    <name>pt::ui::FramesPanel</name>
    <message>
        <source>Sort frames</source>
        <translation>排序帧</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Fewest labels</source>
        <translation>标注最少</translation>
    </message>
    <message>
        <source>Most refused</source>
        <translation>被拒最多</translation>
    </message>
    <message>
        <source>Show frames</source>
        <translation>显示帧</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Labelled frames</source>
        <translation>已标注的帧</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled frames</source>
        <translation>
            <numerusform>%n 个已标注的帧</numerusform>
        </translation>
    </message>
    <message>
        <source>The frames of an open project stand here.</source>
        <translation>打开项目后，其帧显示在这里。</translation>
    </message>
    <message>
        <source>Most crowded</source>
        <translation>最拥挤</translation>
    </message>
    <message>
        <source>Smallest animals</source>
        <translation>最小的动物</translation>
    </message>
    <message>
        <source>Largest animals</source>
        <translation>最大的动物</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Crowded</source>
        <translation>拥挤</translation>
    </message>
</context>
<context>
    <name>pt::ui::ImageCanvas</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>x %1  y %2  RGB %3 %4 %5</source>
        <translation>x %1  y %2  RGB %3 %4 %5</translation>
    </message>
    <message>
        <source>%1:1</source>
        <translation>%1:1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>pt::ui::LossPlot</name>
    <message>
        <source>Loss curves</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>迭代 %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>Test frames</source>
        <translation>测试帧</translation>
    </message>
    <message>
        <source>test frames %1</source>
        <translation>测试帧 %1</translation>
    </message>
</context>
<context>
    <name>pt::ui::MergeDialog</name>
    <message>
        <source>(not there)</source>
        <translation>(不存在)</translation>
    </message>
    <message>
        <source>Join two versions</source>
        <translation>合并两个版本</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>双方都更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Taken over, as only the other side changed them:
%1</source>
        <translation>已采用(仅对方更改):
%1</translation>
    </message>
    <message>
        <source>Kept, as only you changed them:
%1</source>
        <translation>已保留(仅您更改):
%1</translation>
    </message>
    <message numerus="yes">
        <source>The other side has lost %n comments; they are kept.</source>
        <translation>
            <numerusform>对方丢失了 %n 条注释;已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
</context>
<context>
    <name>pt::ui::MonitorPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>training frames</source>
        <translation>训练帧</translation>
    </message>
    <message>
        <source>test frames</source>
        <translation>测试帧</translation>
    </message>
    <message>
        <source>training frames above p-cutoff</source>
        <translation>高于 p-cutoff 的训练帧</translation>
    </message>
    <message>
        <source>test frames above p-cutoff</source>
        <translation>高于 p-cutoff 的测试帧</translation>
    </message>
    <message>
        <source>No run is chosen. A run is one training: its folder keeps the exact configuration, the losses and the snapshots. Start one with Train; it goes on when this window is closed.</source>
        <translation>未选择运行。一次运行就是一次训练：其文件夹保存确切的配置、损失和快照。用“训练”启动；关闭此窗口后它会继续。</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest iteration in view</source>
        <translation>始终显示最新迭代</translation>
    </message>
    <message>
        <source>Snapshot now</source>
        <translation>立即快照</translation>
    </message>
    <message>
        <source>Write the network&apos;s weights to the run&apos;s folder now</source>
        <translation>立即将网络权重写入运行的文件夹</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the training; it can be resumed</source>
        <translation>暂停训练；可以继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the training after this iteration, with a snapshot</source>
        <translation>在本次迭代后结束训练并保存快照</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>迭代 %1 / %2</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>迭代 %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 图像/秒</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>%1 %2 px</source>
        <translation>%1 %2 px</translation>
    </message>
    <message>
        <source>Mean error (the field&apos;s &quot;RMSE&quot;) at iteration %1: %2</source>
        <translation>迭代 %1 的平均误差（业内称“RMSE”）：%2</translation>
    </message>
    <message>
        <source>This run has ended.</source>
        <translation>此运行已结束。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation>打开运行文件夹</translation>
    </message>
    <message>
        <source>Export the curves as a picture (PNG) or a table (CSV)</source>
        <translation>将曲线导出为图片 (PNG) 或表格 (CSV)</translation>
    </message>
    <message>
        <source>Warnings of the trainer</source>
        <translation>训练程序的警告</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Measure the newest snapshot&apos;s errors on training and test frames</source>
        <translation>在训练帧和测试帧上测量最新快照的误差</translation>
    </message>
    <message>
        <source>Starting again from where it was saved last…</source>
        <translation>正从上次保存处重新开始…</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>约剩 %1。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Start this run again from where it was saved last</source>
        <translation>从上次保存处重新开始此运行</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>Picture (*.png);;Table (*.csv)</source>
        <translation>图片 (*.png);;表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>pt::ui::NumberField</name>
    <message>
        <source>Not a number. Escape brings back %1.</source>
        <translation>不是数字。按 Esc 恢复 %1。</translation>
    </message>
</context>
<context>
    <name>pt::ui::ParamRow</name>
    <message>
        <source>Remove the key from the file</source>
        <translation>从文件中删除该键</translation>
    </message>
    <message>
        <source>Back to DeepLabCut&apos;s default, %1</source>
        <translation>恢复 DeepLabCut 的默认值 %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（还有 %n 个）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::ParamsPanel</name>
    <message>
        <source>Point at a parameter: what it does stands here, and its picture in the centre.</source>
        <translation>指向一个参数：这里说明其作用，中央显示其图像。</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>查找参数</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>The parameters that most projects need</source>
        <translation>多数项目需要的参数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every key that DeepLabCut&apos;s loaders know</source>
        <translation>DeepLabCut 加载器认识的所有键</translation>
    </message>
    <message>
        <source>No parameter has this word.</source>
        <translation>没有参数包含此词。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n changed</source>
        <translation>
            <numerusform>%1 · 更改了 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Only what differs from DeepLabCut&apos;s own values</source>
        <translation>仅显示与 DeepLabCut 默认值不同的项</translation>
    </message>
</context>
<context>
    <name>pt::ui::PreflightDialog</name>
    <message>
        <source>Train %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>%1 on %2 training frames, batches of %3: the schedule sees each frame about %4 times.</source>
        <translation>%1，%2 个训练帧，批次为 %3：按计划每帧约看到 %4 次。</translation>
    </message>
    <message>
        <source>automatic (GPU where there is one)</source>
        <translation>自动（有 GPU 时使用）</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>The schedule&apos;s learning rates are used as they stand up to this iteration</source>
        <translation>到此迭代为止按计划使用学习率</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>迭代数(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>线程数(&amp;T)</translation>
    </message>
    <message>
        <source>The same seed repeats the same training</source>
        <translation>相同的种子会重复相同的训练</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>What may not be as you expect (%1):</source>
        <translation>可能与预期不同之处（%1）：</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>没有异议。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>roughly %1 GB; %2 GB are free here</source>
        <translation>大约 %1 GB；此处空闲 %2 GB</translation>
    </message>
    <message>
        <source>roughly %1 GB</source>
        <translation>大约 %1 GB</translation>
    </message>
    <message>
        <source>That may not be enough on the processor: a smaller batch_size or global_scale needs less.</source>
        <translation>在处理器上可能不够：更小的 batch_size 或 global_scale 需要更少。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>known after the first steps; no run with this network has been made here yet</source>
        <translation>最初几步后可知；此处尚未用该网络运行过</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>%1, if it goes as fast as the last run with this network</source>
        <translation>%1，若与上次使用该网络的运行同样快</translation>
    </message>
    <message>
        <source>Train with DeepLabCut</source>
        <translation>用 DeepLabCut 训练</translation>
    </message>
    <message>
        <source>S&amp;wap left and right only in frames that were flipped</source>
        <translation>仅在确实翻转的帧中交换左右(&amp;W)</translation>
    </message>
    <message>
        <source>With these values of fliplr and symmetric_pairs DeepLabCut also swaps the names in frames that it did not flip. Off: as DeepLabCut does. On: the correction; it is written into the run&apos;s record.</source>
        <translation>在 fliplr 与 symmetric_pairs 取这些值时，DeepLabCut 也会在未翻转的帧中交换名称。关闭：与 DeepLabCut 相同。开启：使用修正；该选择会写入运行记录。</translation>
    </message>
    <message>
        <source>Starting &amp;weights</source>
        <translation>初始权重(&amp;W)</translation>
    </message>
    <message>
        <source>Graphics cards that share each batch; the losses are those of one card</source>
        <translation>共同分担每个批次的显卡;损失与单张显卡相同</translation>
    </message>
    <message>
        <source>&amp;Graphics cards</source>
        <translation>显卡(&amp;G)</translation>
    </message>
    <message>
        <source>Smaller &amp;batches when memory runs out</source>
        <translation>内存不足时减小批量(&amp;B)</translation>
    </message>
    <message>
        <source>The batch is halved and the training goes on. Off: it stops with its last state kept, and says how much was needed.</source>
        <translation>批量减半后继续训练。关闭时：训练停止，保留最后的状态，并说明需要多少内存。</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>A few training steps on the processor in a process of their own; nothing is kept but what they took</source>
        <translation>在单独的进程中用处理器做几步训练；只保留测得的用量</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>not known for this network</source>
        <translation>此网络的用量未知</translation>
    </message>
    <message>
        <source>%1 GB, as measured here; %2 GB are free</source>
        <translation>%1 GB（本机测得）；可用 %2 GB</translation>
    </message>
    <message>
        <source>%1 GB, as measured here</source>
        <translation>%1 GB（本机测得）</translation>
    </message>
    <message>
        <source>The largest batch that fits is %1.</source>
        <translation>可容纳的最大批量为 %1。</translation>
    </message>
    <message>
        <source>The starting weights are not here yet: download them, or choose others</source>
        <translation>初始权重尚未就绪：请下载，或选择其他权重</translation>
    </message>
</context>
<context>
    <name>pt::ui::PresetsDialog</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>What the preset changes</source>
        <translation>预设更改的内容</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>My differences from</source>
        <translation>我的差异,相对于</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>新预设的名称</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1(您的)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(不存在)</translation>
    </message>
    <message>
        <source>not read by this loader</source>
        <translation>此加载器不读取</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>与当前相同</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(移除)</translation>
    </message>
</context>
<context>
    <name>pt::ui::PreviewControls</name>
    <message>
        <source>Augmented</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Your frame beside what the network is fed</source>
        <translation>您的帧与网络所见的对比</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Where crops land and what they cut</source>
        <translation>裁剪落在何处、切掉什么</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the network is to answer: score map, location refinement, part affinity fields</source>
        <translation>网络应给出的答案：得分图、位置精修、部件亲和场</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The images of one batch</source>
        <translation>一个批次中的图像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>The size at jitter low and high, and what the limits refuse</source>
        <translation>抖动下限和上限时的尺寸，以及限制所拒绝的部分</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The learning rate over the iterations</source>
        <translation>学习率随迭代的变化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Score map</source>
        <translation>得分图</translation>
    </message>
    <message>
        <source>Locref</source>
        <translation>Locref</translation>
    </message>
    <message>
        <source>PAF</source>
        <translation>PAF</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽样数</translation>
    </message>
    <message>
        <source>How many random draws are shown</source>
        <translation>显示多少次随机抽样</translation>
    </message>
    <message>
        <source>1 draw</source>
        <translation>1 次抽样</translation>
    </message>
    <message>
        <source>%1×%1 draws</source>
        <translation>%1×%1 次抽样</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>How before and after are compared. Hold the space bar to flicker.</source>
        <translation>前后比较的方式。按住空格键可闪烁切换。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Body parts</source>
        <translation>身体部位</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep this view: do not follow the parameter in focus</source>
        <translation>保持此视图：不跟随当前参数</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the random draws</source>
        <translation>随机抽样的种子</translation>
    </message>
    <message>
        <source>The same seed gives the same draws; type one, copy it, lock it</source>
        <translation>相同的种子得到相同的抽样；可输入、复制、锁定</translation>
    </message>
    <message>
        <source>Roll new dice (F5)</source>
        <translation>重新抽样 (F5)</translation>
    </message>
    <message>
        <source>Roll new dice</source>
        <translation>重新抽样</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the seed</source>
        <translation>复制种子</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>极端值</translation>
    </message>
    <message>
        <source>The operation in focus alone, from one end of its range to the other</source>
        <translation>仅当前操作，从其范围的一端到另一端</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How often each operation fires, alone and together</source>
        <translation>各操作单独与同时触发的频率</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>What the network sees from one place, against the size of your animals</source>
        <translation>网络在一个位置所见的范围与动物大小的对比</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>更多视图</translation>
    </message>
    <message>
        <source>All samplings</source>
        <translation>所有采样方式</translation>
    </message>
    <message>
        <source>The four ways of crop_sampling side by side</source>
        <translation>并排显示 crop_sampling 的四种方式</translation>
    </message>
    <message>
        <source>Only fired</source>
        <translation>仅触发的</translation>
    </message>
    <message>
        <source>Only draws in which the operation in focus fired of itself</source>
        <translation>仅显示当前操作自行触发的抽取</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Operations, body parts and limbs, each with its own switch; grid, loupe, names</source>
        <translation>操作、身体部位与肢段各有开关；网格、放大镜、名称</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Limbs</source>
        <translation>肢段</translation>
    </message>
    <message>
        <source>Cells of the score map</source>
        <translation>得分图的单元格</translation>
    </message>
    <message>
        <source>Loupe at 1:1</source>
        <translation>1:1 放大镜</translation>
    </message>
    <message>
        <source>Names of the body parts</source>
        <translation>身体部位名称</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>This picture as a file or into the clipboard, with its parameters and seed beneath it</source>
        <translation>将此图保存为文件或复制到剪贴板，下方附参数与随机种子</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>全部隐藏</translation>
    </message>
    <message>
        <source>Show (%1 off)</source>
        <translation>显示（%1 个关闭）</translation>
    </message>
</context>
<context>
    <name>pt::ui::PreviewPanel</name>
    <message>
        <source>Frame before augmentation</source>
        <translation>增强前的帧</translation>
    </message>
    <message>
        <source>What the network is fed</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>Open a project, and its frames appear here as the network will see them.</source>
        <translation>打开一个项目，其帧会以网络看到的样子显示在这里。</translation>
    </message>
    <message>
        <source>This project has no labelled frames.</source>
        <translation>此项目没有已标注的帧。</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture (*.%1)</source>
        <translation>图片 (*.%1)</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>pt::ui::RunsModel</name>
    <message>
        <source>%1, %2, iteration %3 of %4</source>
        <translation>%1，%2，迭代 %3 / %4</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Otherwise than the run before: %1</source>
        <translation>与前一次运行不同：%1</translation>
    </message>
</context>
<context>
    <name>pt::ui::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>No runs yet. A run is one training with its configuration, losses and snapshots.</source>
        <translation>还没有运行。一次运行就是一次训练，包含其配置、损失和快照。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation>打开运行文件夹</translation>
    </message>
    <message>
        <source>%1 is still training; stop it first.</source>
        <translation>%1 仍在训练；请先停止。</translation>
    </message>
</context>
<context>
    <name>pt::ui::ScheduleEditor</name>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Until iteration</source>
        <translation>直到迭代</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加一步</translation>
    </message>
    <message>
        <source>Remove the selected step</source>
        <translation>删除所选步骤</translation>
    </message>
</context>
<context>
    <name>pt::ui::SchedulePlot</name>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Drag the dots sideways and the bars up and down.</source>
        <translation>左右拖动圆点，上下拖动条块。</translation>
    </message>
</context>
<context>
    <name>pt::ui::SheetCanvas</name>
    <message>
        <source>x %1  y %2  RGB %3 %4 %5</source>
        <translation>x %1  y %2  RGB %3 %4 %5</translation>
    </message>
    <message>
        <source>zoomed in %1 times</source>
        <translation>放大 %1 倍</translation>
    </message>
    <message>
        <source>Click: alone. Wheel: zoom into all. Double-click: whole again.</source>
        <translation>单击：单独查看。滚轮：放大所有图片。双击：恢复完整显示。</translation>
    </message>
</context>
<context>
    <name>pt::ui::SizeEditor</name>
    <message>
        <source>%1, width</source>
        <translation>%1，宽度</translation>
    </message>
    <message>
        <source>%1, height</source>
        <translation>%1，高度</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>保持形状</translation>
    </message>
    <message>
        <source>Keep the shape: width and height change together</source>
        <translation>保持形状：宽高一起变化</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>pt::ui::SwitchNumberEditor</name>
    <message>
        <source>%1 on or off</source>
        <translation>%1 开或关</translation>
    </message>
</context>
<context>
    <name>pt::ui::TextEditor</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>pt::ui::TextPanel</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>%1. The form and the picture keep the last good values.</source>
        <translation>%1。表单和图像保留最后的有效值。</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::WeightsRow</name>
    <message>
        <source>Starting weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>ImageNet, for %1</source>
        <translation>ImageNet，用于 %1</translation>
    </message>
    <message>
        <source>from a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Stopped; the next try goes on where this one ended.</source>
        <translation>已停止；下次将从此处继续。</translation>
    </message>
    <message>
        <source>The download did not succeed: %1 What has come is kept; try again, or choose a file that you fetched elsewhere.</source>
        <translation>下载未成功：%1 已收到的部分会保留；请重试，或选择在别处下载的文件。</translation>
    </message>
    <message>
        <source>%p % of %1 MB</source>
        <translation>%1 MB 的 %p %</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Weights (*.pt *.pth *.safetensors)</source>
        <translation>权重 (*.pt *.pth *.safetensors)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>They are not here yet. Download fetches them from timm&apos;s collection, checks them, and keeps them for every project.</source>
        <translation>尚未下载。“下载”会从 timm 的集合获取、校验，并供所有项目使用。</translation>
    </message>
</context>
<context>
    <name>pt::ui::YamlEditor</name>
    <message>
        <source>Text of the configuration</source>
        <translation>配置文本</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
</TS>
