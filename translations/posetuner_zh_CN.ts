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
        <source>The largest batch needs about %1 GiB for the network&apos;s activations alone; many graphics cards have less.</source>
        <translation>最大的批次仅网络激活就需要约 %1 GiB；许多显卡没有这么多。</translation>
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
        <source>%1 of %2 frames (%3 px) can become larger than max_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%2 帧中有 %1 帧（%3 px）在缩放抖动下可能大于 max_input_size %4：其 %5 的抽样被拒绝，没有合适帧的批次会使训练永久停止。</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px) can become larger than max_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%2 帧中有 %1 帧（%3 px）在缩放抖动下可能大于 max_input_size %4：其 %5 的抽样会被静默跳过。</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px) can become smaller than min_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%2 帧中有 %1 帧（%3 px）在缩放抖动下可能小于 min_input_size %4：其 %5 的抽样被拒绝，没有合适帧的批次会使训练永久停止。</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px) can become smaller than min_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%2 帧中有 %1 帧（%3 px）在缩放抖动下可能小于 min_input_size %4：其 %5 的抽样会被静默跳过。</translation>
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
        <source>%1 must be a number or a list of numbers (%3), not %2; the usual values are used here.</source>
        <translation>%1 必须是数字或数字列表（%3），而不是 %2；这里使用常用值。</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>删除该值</translation>
    </message>
    <message>
        <source>%1: the length of the motion blur must be at least 3 pixels; 7 is used here.</source>
        <translation>%1：运动模糊的长度至少为 3 像素；这里使用 7。</translation>
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
        <source>This is a pytorch_config.yaml of DeepLabCut&apos;s PyTorch engine: its keys have other names, and the values shown here are the defaults of a pose_cfg.yaml.</source>
        <translation>这是 DeepLabCut PyTorch 引擎的 pytorch_config.yaml：其键名不同，此处显示的是 pose_cfg.yaml 的默认值。</translation>
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
        <source>The scaled frame would be %1 px long; check global_scale, the scale jitter and crop_size.</source>
        <translation>缩放后的帧将长达 %1 px；请检查 global_scale、缩放抖动和 crop_size。</translation>
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
        <source>net_type %1 cannot be trained here; use resnet_18, resnet_34, resnet_50, resnet_101, resnet_152 or dlcrnet_ms5.</source>
        <translation>这里无法训练 net_type %1；请使用 resnet_18、resnet_34、resnet_50、resnet_101、resnet_152 或 dlcrnet_ms5。</translation>
    </message>
    <message>
        <source>Only stride 8 can be trained here, the configuration says %1.</source>
        <translation>这里只能训练 stride 8，配置为 %1。</translation>
    </message>
    <message>
        <source>num_joints must be at least 1.</source>
        <translation>num_joints 至少为 1。</translation>
    </message>
    <message>
        <source>The weights do not fit this network: %1 of %2 parameters match.</source>
        <translation>权重与此网络不符：%2 个参数中有 %1 个匹配。</translation>
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
        <source>The snapshot asks for %1, which is refused: only plain weights are read.</source>
        <translation>快照需要 %1，已被拒绝：只读取普通权重。</translation>
    </message>
    <message>
        <source>The shape of %1 does not fit its values.</source>
        <translation>%1 的形状与其值不符。</translation>
    </message>
    <message>
        <source>The network is too large for a snapshot file (4 GiB).</source>
        <translation>网络对快照文件而言太大（4 GiB）。</translation>
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
        <source>There is no view %1; take augment, targets, locref, paf, crops, size, kernel or batch.</source>
        <translation>没有视图 %1；请使用 augment、targets、locref、paf、crops、size、kernel 或 batch。</translation>
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
        <source>The multi-stage decoder of dlcrnet. It is built only when stride is below 8: with the default stride of 8 a plain decoder is trained.</source>
        <translation>dlcrnet 的多级解码器。仅当 stride 小于 8 时构建：默认 stride 8 时训练普通解码器。</translation>
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
        <source>Adds a second score-map loss on an inner layer of the backbone.</source>
        <translation>在主干的内部层上增加第二个得分图损失。</translation>
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
        <translation>最小缩放抖动</translation>
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
        <translation>最大缩放抖动</translation>
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
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is no frame to show.</source>
        <translation>没有可显示的帧。</translation>
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
        <source>where crops land, 4000 draws</source>
        <translation>裁剪落点，4000 次抽样</translation>
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
        <source>size of the crop at jitter low, middle and high</source>
        <translation>抖动下限、中值和上限时的裁剪尺寸</translation>
    </message>
    <message>
        <source>size of the network&apos;s input at jitter low, middle and high</source>
        <translation>抖动下限、中值和上限时的网络输入尺寸</translation>
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
        <source>%1 of this frame&apos;s draws are refused</source>
        <translation>此帧 %1 的抽样被拒绝</translation>
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
        <source>net_type %1: resnet_%2 with one stage is trained in its place.</source>
        <translation>net_type %1：改为训练单级的 resnet_%2。</translation>
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
</context>
<context>
    <name>pt::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
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
    <name>pt::ui::DiffView</name>
    <message>
        <source>Lines changed since the file was saved</source>
        <translation>保存后更改的行</translation>
    </message>
    <message>
        <source>Nothing has changed since the file was saved.</source>
        <translation>保存后没有更改。</translation>
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
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the run&apos;s folder</source>
        <translation>显示运行的文件夹</translation>
    </message>
    <message>
        <source>the loss fell by %1 % in %2 iterations</source>
        <translation>%2 次迭代中损失下降了 %1 %</translation>
    </message>
    <message>
        <source>the loss has not fallen yet after %1 iterations</source>
        <translation>%1 次迭代后损失尚未下降</translation>
    </message>
    <message>
        <source>The trainer has not started; log.txt in the run&apos;s folder may say why.</source>
        <translation>训练程序没有启动；运行文件夹中的 log.txt 可能说明原因。</translation>
    </message>
    <message>
        <source>Waiting for the trainer to start…</source>
        <translation>正在等待训练程序启动…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>已停止：%1。</translation>
    </message>
    <message>
        <source>The training ended with an error: %1</source>
        <translation>训练因错误结束：%1</translation>
    </message>
    <message>
        <source>No sign of life for more than 15 seconds: the trainer was ended or the machine sleeps. Its last snapshot is in the run&apos;s folder.</source>
        <translation>超过 15 秒没有动静：训练程序已被终止或计算机处于睡眠。最后的快照在运行的文件夹中。</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>Saving a snapshot…</source>
        <translation>正在保存快照…</translation>
    </message>
    <message>
        <source>Preparing: loading frames and building the network…</source>
        <translation>准备中：加载帧并构建网络…</translation>
    </message>
    <message>
        <source>The loss is not a number any more: the training has diverged.</source>
        <translation>损失已不是数字：训练已发散。</translation>
    </message>
    <message>
        <source>Learning has begun</source>
        <translation>学习已开始</translation>
    </message>
    <message>
        <source>Learning: %1</source>
        <translation>学习中：%1</translation>
    </message>
    <message>
        <source>; about %1 left</source>
        <translation>；大约还需 %1</translation>
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
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Cells of the score map over the picture</source>
        <translation>在图像上显示得分图的单元格</translation>
    </message>
    <message>
        <source>Body parts</source>
        <translation>身体部位</translation>
    </message>
    <message>
        <source>Which body parts are drawn</source>
        <translation>绘制哪些身体部位</translation>
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
</context>
<context>
    <name>pt::ui::RunsModel</name>
    <message>
        <source>%1, %2, iteration %3 of %4</source>
        <translation>%1，%2，迭代 %3 / %4</translation>
    </message>
</context>
<context>
    <name>pt::ui::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No runs yet.
A run is one training with its configuration, losses and snapshots.
Train starts one.</source>
        <translation>还没有运行。
一次运行就是一次训练，包含配置、损失和快照。
用“训练”启动。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <source>multi_step holds no schedule that can be drawn.</source>
        <translation>multi_step 中没有可绘制的计划。</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Learning rate with %1: %2 iterations, a snapshot every %3</source>
        <translation>%1 的学习率：%2 次迭代，每 %3 次保存快照</translation>
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
    <name>pt::ui::YamlView</name>
    <message>
        <source>Text of the configuration</source>
        <translation>配置文本</translation>
    </message>
</context>
</TS>
